import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDashboard } from './harness.ts';
import { panel } from './page-parts.ts';

/** What time it is for a page whose clock stands still but when it is told. */
const FRAME_MS = 20;
/** A page is not completed before it has been at rest for longer. */
const SHORT_MS = 2000;

/** Opens the page as on a phone that nobody has touched yet, the article in sight. */
async function openUntouched({ query = '', isStill = false } = {}): Promise<Page> {
  const { page, address } = await openDashboard({
    viewport: { width: 390, height: 844 },
    touch: true,
    query: 'nothing-yet',
  });
  if (isStill) {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + SHORT_MS);
  }
  await page.goto(address + query);
  return page;
}

const lowerParts = (page: Page) => page.locator('#evolution, #carte');

/** Lets time pass, a frame at a time, until something is so. Gives how much has passed, in ms. */
async function passUntil(page: Page, isSo: () => Promise<boolean>): Promise<number> {
  let passed = 0;
  await expect
    .poll(async () => {
      await page.clock.runFor(FRAME_MS);
      passed += FRAME_MS;
      return isSo();
    })
    .toBe(true);
  return passed;
}

describe('what is out of sight', () => {
  it('is neither made nor fetched before the page has been at rest, then it is', async () => {
    const page = await openUntouched({ isStill: true });
    const isThere = async () => (await page.locator('#first-sight').count()) === 0;
    const passed = await passUntil(page, isThere);
    await page.clock.runFor(SHORT_MS - passed);
    expect(await lowerParts(page).count()).toBe(0);
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter((name) => /\/evolution-|MapDrawing/.test(name))).toEqual([]);

    await passUntil(page, async () => (await lowerParts(page).count()) === 2);
  });

  it('comes at the first sign of a person', async () => {
    const page = await openUntouched();
    await page.keyboard.press('Tab');
    await panel(page, 'Carte du Lot');
  });

  it('comes at once where the address leads to it', async () => {
    const page = await openUntouched({ query: '#carte' });
    await panel(page, 'Carte du Lot');
    await expect
      .poll(() => page.locator('#carte').evaluate((map) => map.getBoundingClientRect().top))
      .toBeLessThan(844);
  });
});
