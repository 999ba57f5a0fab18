import { cpSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../chromium.mjs';
import { serve } from '../../serve.mjs';

/** Times in ms, as the page itself sees them. */
export interface ImportTimes {
  /** From the choice of the file to its figures on screen. */
  readonly shown: number;
  /** The same bytes to arrays of cells by Papa Parse alone, in a worker. */
  readonly papa: number;
  /** The longest task of the main thread between the choice and the figures on screen. */
  readonly longestTask: number;
  /** The longest of a few filters, from the choice to the next frame. */
  readonly filter: number;
}

const WORKER = `importScripts('papaparse.min.js');
onmessage = async ({ data }) => {
  const text = new TextDecoder().decode(await data.arrayBuffer());
  postMessage(Papa.parse(text, { delimiter: ';' }).data.length);
};`;

const FILE = 'million.csv';

/** Loads a file through the built page, and reads it with Papa Parse beside it. */
export async function timeImport(dist: string, folder: string): Promise<ImportTimes> {
  cpSync(dist, folder, { recursive: true });
  const papaparse = createRequire(import.meta.url).resolve('papaparse');
  cpSync(join(papaparse, '..', 'papaparse.min.js'), join(folder, 'papaparse.min.js'));
  writeFileSync(join(folder, 'papa-worker.js'), WORKER);
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForSelector('#chiffres-cles');
    const papa = await page.evaluate(readWithPapa, FILE);
    await page.evaluate(watchImport);
    await page.locator('input[type=file]').first().setInputFiles(join(folder, FILE));
    const { shown, longestTask } = await page.evaluate(() => window.importDone);
    return { shown, papa, longestTask, filter: await timeFilters(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

declare global {
  interface Window {
    importDone: Promise<{ readonly shown: number; readonly longestTask: number }>;
  }
}

async function readWithPapa(file: string): Promise<number> {
  const blob = await (await fetch(file)).blob();
  const worker = new Worker('papa-worker.js');
  const start = performance.now();
  await new Promise((resolve) => {
    worker.onmessage = resolve;
    worker.postMessage(blob);
  });
  worker.terminate();
  return performance.now() - start;
}

/** Notes when a file is chosen, when the report of its reading is there, and the tasks between. */
function watchImport(): void {
  window.importDone = new Promise((resolve) => {
    let start = Infinity;
    let longestTask = 0;
    addEventListener('change', () => (start = performance.now()), { capture: true, once: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime >= start) longestTask = Math.max(longestTask, duration);
      }
    }).observe({ type: 'longtask' });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#reading')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const shown = performance.now() - start;
        // The task that is under way is told of when it ends.
        setTimeout(() => resolve({ shown, longestTask }), 500);
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** Chooses intercommunalités, communes and the whole in turn; gives the longest wait for the frame. */
async function timeFilters(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const territory = [...document.querySelectorAll('select')].find((one) =>
      [...one.options].some(({ value }) => value === '46042'),
    );
    if (!territory) return NaN;
    const whole = territory.options[0]?.value ?? '';
    let longest = 0;
    for (const value of ['200023737', '46042', whole, '200067361', '46102', whole]) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const start = performance.now();
      territory.value = value;
      territory.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // What follows a frame's callbacks comes once it is laid out and painted.
      await new Promise((resolve) => setTimeout(resolve, 0));
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  });
}
