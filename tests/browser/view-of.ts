import type { Page } from 'playwright-core';
import { settle } from './page-parts.ts';

/** All that the page says as a screen reader hears it: what two equal views have in common. */
export async function viewOf(page: Page): Promise<string> {
  await settle(page);
  const heard = await page.getByRole('main').ariaSnapshot();
  // Links to the page itself bear the port of the server, which is another for each page opened.
  return heard.replaceAll(new URL(page.url()).origin, '');
}
