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
    edit,
  }: DashboardOptions = {},
): Promise<Dashboard> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('dist/ holds no page: run "npm run build" first');
  }
  const copy = edit && (await copyOfDist());
  if (copy) await edit(copy);
  const server = await serve(copy ?? DIST, { base: path, headers });
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale,
    reducedMotion,
    hasTouch: touch,
    isMobile: touch,
    javaScriptEnabled: javaScript,
    timezoneId: 'Europe/Paris',
  });
  const watch = await watchPages(context, new URL(server.address).origin);
  const page = await context.newPage();
  await page.goto(server.address + query);
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

async function copyOfDist(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'oh-my-lot-dist-'));
  await cp(DIST, copy, { recursive: true });
  return copy;
}
