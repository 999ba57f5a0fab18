import { type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { type Dashboard, type DashboardOptions, openBuiltPage } from './dashboard.ts';
import { launchBrowser } from './launch.ts';

// A test file that imports this one gets a browser of its own, started by its first test, and a
// fresh context with its own server for each page; all are closed without it asking.

let browser: Promise<Browser> | undefined;
const open = new Map<Page, Dashboard>();

afterEach(async () => {
  const closing = [...open.values()].map((dashboard) => dashboard.close());
  open.clear();
  await Promise.all(closing);
});

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * Opens the built page in a fresh context, served by a server of its own.
 *
 * @example
 * const { page } = await openDashboard({ path: '/sous/dossier/', query: '?lang=en' });
 */
export async function openDashboard(options?: DashboardOptions): Promise<Dashboard> {
  browser ??= launchBrowser();
  const dashboard = await openBuiltPage(await browser, options);
  open.set(dashboard.page, dashboard);
  return dashboard;
}

/** Asserts that a page wrote no error, broke no policy and asked nothing of another host. */
export async function expectQuiet(page: Page): Promise<void> {
  const dashboard = open.get(page);
  if (!dashboard) throw new Error(`page: ${page.url()} was not opened by openDashboard`);
  // One answer from the page: what it reported before has then arrived.
  await page.evaluate(() => document.readyState);
  expect(dashboard.watch).toEqual({
    consoleErrors: [],
    pageErrors: [],
    policyViolations: [],
    foreignRequests: [],
  });
}
