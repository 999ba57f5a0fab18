import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../chromium.mjs';
import { ROOT } from '../run.mjs';
import { serve } from '../serve.mjs';
import { wholePage } from './whole-page.ts';

/** A browser that draws at 60 frames a second; one that comes half a frame late was dropped. */
const FRAME_MS = 1000 / 60;
const LATE_MS = 1.5 * FRAME_MS;
/** The first month of the fictional set. */
const FIRST = '2019-01';
/** Longer than 84 months take at the fastest speed. */
const PATIENCE_MS = 120_000;

export interface PlayedMap {
  readonly frames: number;
  readonly dropped: number;
}

/** Plays the 84 months of the fictional set in the built page, as a map of classes or of circles. */
export async function timePlayedMap(mode: 'choropleth' | 'circles'): Promise<PlayedMap> {
  const server = await serve(join(ROOT, 'dist'));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'fr-FR',
      reducedMotion: 'no-preference',
    });
    const page = await context.newPage();
    await page.goto(`${server.address}?donnees=fictif&trace=${mode}&periode=${FIRST}`);
    return await play(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function play(page: Page): Promise<PlayedMap> {
  const map = page.locator('.stage > svg');
  await map.waitFor();
  // At the first deed of a person the rest of the page is made, above the map too.
  await page.mouse.move(1, 1);
  await page.getByLabel('Vitesse').selectOption('fast');
  await wholePage(page);
  await map.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const frames = page.evaluate(watchFrames, PATIENCE_MS);
  await page.locator('.controls .play').click();
  const intervals = await frames;
  const dropped = intervals.filter((interval) => interval > LATE_MS).length;
  return { frames: intervals.length, dropped };
}

/** Gives the milliseconds between frames from the second month to the last; runs in the page. */
async function watchFrames(patience: number): Promise<number[]> {
  const intervals: number[] = [];
  const start = performance.now();
  let before = await new Promise<number>(requestAnimationFrame);
  while (before - start < patience) {
    const now = await new Promise<number>(requestAnimationFrame);
    const slider = document.querySelector<HTMLInputElement>('.time input[type="range"]');
    if (slider && slider.value !== slider.min) intervals.push(now - before);
    before = now;
    if (slider && slider.value === slider.max) return intervals;
  }
  throw new Error('map: did not play to its end');
}
