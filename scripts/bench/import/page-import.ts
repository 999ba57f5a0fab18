import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../chromium.mjs';
import { serve } from '../../serve.mjs';
import { wholePage } from '../whole-page.ts';

/** Times in ms, as the page itself sees them. */
export interface ImportTimes {
  /** From the choice of the file to its key figures on screen. */
  readonly figures: number;
  /** From there to the report of its reading on screen. */
  readonly report: number;
  /** The same bytes to arrays of cells by Papa Parse alone, in a worker. */
  readonly papa: number;
  /** The longest task of the main thread between the choice and the report on screen. */
  readonly longestTask: number;
  /** The longest of a few filters, from the choice to the next frame. */
  readonly filter: number;
}

const WORKER = `onmessage = async ({ data }) => {
  const text = new TextDecoder().decode(await data.arrayBuffer());
  postMessage(Papa.parse(text, { delimiter: ';' }).data.length);
};`;

const FILE = 'million.csv';
const PICKER = 'dialog[open] input[type=file]';

/** Loads a file through the built page, and reads it with Papa Parse beside it, `runs` times. */
export async function timeImports(
  dist: string,
  folder: string,
  runs: number,
): Promise<readonly ImportTimes[]> {
  cpSync(dist, folder, { recursive: true });
  const papaparse = createRequire(import.meta.url).resolve('papaparse');
  // In one file: a page under Trusted Types, and its workers, import no script by its name.
  const library = readFileSync(join(papaparse, '..', 'papaparse.min.js'), 'utf8');
  writeFileSync(join(folder, 'papa-worker.js'), `${library}\n${WORKER}`);
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const times: ImportTimes[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const papa = await timePapa(await browser.newPage({ bypassCSP: true }), server.address);
      const page = await browser.newPage();
      times.push({ papa, ...(await timeImport(page, server.address, join(folder, FILE))) });
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

declare global {
  interface Window {
    importDone: Promise<Pick<ImportTimes, 'figures' | 'report' | 'longestTask'>>;
  }
}

async function timePapa(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForSelector('#chiffres-cles');
  const time = await page.evaluate(readWithPapa, FILE);
  await page.close();
  return time;
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

async function timeImport(page: Page, address: string, path: string) {
  await page.goto(address);
  // At the first deed of a person the rest of the page is made: a file comes after it.
  await page.mouse.move(1, 1);
  await wholePage(page);
  await page.click('#charger');
  await page.waitForSelector(PICKER);
  await page.evaluate(watchImport);
  await page.locator(PICKER).setInputFiles(path);
  const times = await page.evaluate(() => window.importDone);
  await wholePage(page);
  return { ...times, filter: await timeFilters(page) };
}

/** Notes when a file is chosen, when its figures and its report are there, and the tasks between. */
function watchImport(): void {
  window.importDone = new Promise((resolve) => {
    let start = Infinity;
    let figures = NaN;
    let longestTask = 0;
    addEventListener('change', () => (start = performance.now()), { capture: true, once: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime >= start) longestTask = Math.max(longestTask, duration);
      }
    }).observe({ type: 'longtask' });
    const section = document.querySelector('#chiffres-cles')?.closest('section');
    if (!section) throw new Error('no key figures');
    const whole = { childList: true, characterData: true, subtree: true };
    new MutationObserver((_, observer) => {
      observer.disconnect();
      // What follows a frame's callbacks comes once it is laid out and painted.
      requestAnimationFrame(() => setTimeout(() => (figures = performance.now() - start)));
    }).observe(section, whole);
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#reading')) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          const report = performance.now() - start - figures;
          // The task that is under way is told of when it ends.
          setTimeout(() => resolve({ figures, report, longestTask }), 500);
        }),
      );
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
      // Asked for before the page asks: its callback comes first in the frame, and its message
      // once that frame is laid out and painted, before the parts that follow the figures.
      const painted = new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        requestAnimationFrame(() => port2.postMessage(undefined));
      });
      const start = performance.now();
      territory.value = value;
      territory.dispatchEvent(new Event('change', { bubbles: true }));
      await painted;
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  });
}
