import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Where the page takes the place of what the build wrote. */
const PLACE = '<div id="app"></div>';
/** What the first sight is made of, besides what the page starts with. */
const PANE = 'src/panels/ArticlePane.svelte';

/** Writes in the page itself what can be seen before its scripts have come: the article. */
export function firstSight(): Plugin {
  let root = '';
  let base = '';
  let html = '';
  return {
    name: 'first-sight',
    apply: 'build',
    configResolved(config) {
      ({ root, base } = config);
    },
    async buildStart() {
      // In a process of its own: components written as HTML ask for another compiler than the build's.
      const folders = [resolve(root, 'data'), resolve(root, 'public')];
      const args = ['--import', 'tsx', 'scripts/first-sight.ts', ...folders];
      ({ stdout: html } = await promisify(execFile)(process.execPath, args, { cwd: root }));
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        if (html === '') return page;
        return {
          html: page.replace(PLACE, () => `<div id="first-sight">${html}</div>\n    ${PLACE}`),
          tags: stylesOf(bundle).map((file) => sheet(base + file)),
        };
      },
    },
  };
}

/** The sheets of the pane and of all that it imports. */
function stylesOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || chunk.isEntry || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  visit(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(PANE))));
  return [...new Set([...seen].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
}

function sheet(href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href }, injectTo: 'head' };
}
