import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { ROOT } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { type PageWatch, watchPages } from './page-watch.ts';

/** Where `npm run build` puts the page. */
export const DIST = join(ROOT, 'dist');

export interface DashboardOptions {
  /** Sub-folder of the address to serve the page under, from slash to slash. Default `/`. */
  readonly path?: string;
  /** What follows the address: `?lang=en`. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** A phone: touch events, and a viewport that obeys the page's. */
  readonly touch?: boolean;
  readonly javaScript?: boolean;
  /** Headers of every answer of the server, such as a stricter policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Lets the page be kept for when there is no network: it is then served by its service worker. */
  readonly offline?: boolean;
  /** Address of a server of the test's own, where it needs more of it than to be there. */
  readonly at?: string;
  /** Files, by the beginning of their path from the page, that do not come. */
  readonly failing?: readonly string[];
  /** Code that runs in the page before its own. */
  readonly before?: string;
  /** Changes a copy of the built folder (its `data/`, say) before it is served. */
  readonly edit?: (directory: string) => Promise<void> | void;
}

export interface Dashboard {
  readonly page: Page;
  /** Address of the page, without a query. */
  readonly address: string;
  readonly watch: PageWatch;
  readonly close: () => Promise<void>;
}

/** Serves the built page on this machine and opens it in a context of its own. */
export async function openBuiltPage(
  browser: Browser,
  {
    path = '/',
    query = '',
    viewport = { width: 1440, height: 900 },
    colorScheme = 'light',
    locale = 'fr-FR',
    reducedMotion = 'reduce',
    touch = false,
    javaScript = true,
    headers = {},
    offline = false,
    at,
    failing = [],
    before,
    edit,
  }: DashboardOptions = {},
): Promise<Dashboard> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('dist/ holds no page: run "npm run build" first');
  }
  const copy = edit && (await copyOfDist());
  if (copy) await edit(copy);
  const server =
    at === undefined
      ? await serve(copy ?? DIST, { base: path, headers })
      : { address: at, close: () => Promise.resolve() };
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale,
    reducedMotion,
    hasTouch: touch,
    isMobile: touch,
    javaScriptEnabled: javaScript,
    serviceWorkers: offline ? 'allow' : 'block',
    timezoneId: 'Europe/Paris',
  });
  const watch = await watchPages(context, new URL(server.address).origin);
  const page = await context.newPage();
  if (before !== undefined) await page.addInitScript(before);
  if (failing.length > 0) {
    const missing = failing.map((path) => server.address + path);
    await page.route(
      ({ href }) => missing.some((address) => href.startsWith(address)),
      (route) => route.abort(),
    );
  }
  await page.goto(server.address + query);
  if (javaScript) await meet(page);
  return {
    page,
    address: server.address,
    watch,
    close: async () => {
      await context.close();
      await server.close();
      if (copy) await rm(copy, { recursive: true });
    },
  };
}

/** Waits for the page to take the place of what the build wrote, and shows it that one is there. */
async function meet(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.getElementById('first-sight') ||
      document.getElementById('not-started')?.hidden === false,
  );
  await page.mouse.move(1, 1);
}

/** Copies the built page, for a test to change. */
export async function copyOfDist(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'oh-my-lot-dist-'));
  await cp(DIST, copy, { recursive: true });
  return copy;
}
