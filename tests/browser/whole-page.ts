import type { Page } from 'playwright-core';
import { settle, unfoldAll } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

/** Shares one dashboard among the tests around, looked at whole: everything that it folds is open. */
export function shareWholePage(): () => Promise<Page> {
  const shared = shareDashboard();
  return async () => {
    const page = shared.page();
    await settle(page);
    await unfoldAll(page);
    await settle(page);
    return page;
  };
}
