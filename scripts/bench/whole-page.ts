import type { Page } from 'playwright-core';

const LAST_PART = '#donnees';
/** Parts of the page that are still on their way, or behind the others. */
const AWAITED = '[aria-busy="true"]';

/** Waits until every part of the page stands, and follows what is chosen. */
export async function wholePage(page: Page): Promise<void> {
  await page.waitForSelector(LAST_PART);
  await page.waitForFunction((awaited) => !document.querySelector(awaited), AWAITED);
}
