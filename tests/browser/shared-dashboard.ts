import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Dashboard, type DashboardOptions, openBuiltPage } from './dashboard.ts';
import { launchBrowser } from './launch.ts';

/**
 * Opens the built page once for the tests of a `describe` that only look at it, and closes it after
 * them; tests that change the page open one of their own with `openDashboard`.
 *
 * @example
 * const shared = shareDashboard({ query: '?donnees=fictif' });
 * it('…', async () => { await shared.page().getByRole('button').count(); });
 */
export function shareDashboard(options?: DashboardOptions): {
  readonly page: () => Page;
  readonly dashboard: () => Dashboard;
} {
  let browser: Browser | undefined;
  let opened: Dashboard | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openBuiltPage(browser, options);
  });
  afterAll(async () => {
    await opened?.close();
    await browser?.close();
  });
  const dashboard = () => {
    if (!opened) throw new Error('shared dashboard: not open yet');
    return opened;
  };
  return { dashboard, page: () => dashboard().page };
}
