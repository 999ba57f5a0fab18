import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { writeFaces } from '../../../scripts/fonts/write-faces.ts';
import { ROOT } from '../../../scripts/run.mjs';
import { glyphs } from '../../../scripts/vite-glyphs.ts';

/** Gives the faces of the page as style rules that hold their bytes. */
export async function inlineFaces(): Promise<string> {
  const folder = await writeFaces(join(ROOT, 'node_modules'));
  const face = async (family: string, file: string, weights: string) => {
    const bytes = (await readFile(join(folder, file))).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${bytes})}`;
  };
  return [
    await face('Atkinson Hyperlegible Next', 'text.woff2', '400 700'),
    await face('Bricolage Grotesque', 'display.woff2', '600 750'),
  ].join('');
}

/** Opens an empty page that has the faces and `window.pictures`, with no server and no dashboard. */
export async function openPictures(browser: Browser, faces: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="fr"><head></head><body></body></html>');
  await page.addStyleTag({ content: faces });
  await page.addScriptTag({ content: await script() });
  return page;
}

async function script(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [glyphs()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'entry.ts'), formats: ['iife'], name: 'entry' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('bundle: none');
  return output.output[0].code;
}
