import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type DashboardOptions, openBuiltPage } from '../tests/browser/dashboard.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { ROOT } from './run.mjs';

const PREVIEW = join(ROOT, 'public', 'apercu.png');

/** Widths of a desk, a small laptop, a tablet and a phone, with their heights. */
const SIZES = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const;

const { values } = parseArgs({ options: { all: { type: 'string' } } });
const browser = await launchBrowser();
if (values.all === undefined) {
  await shoot({ viewport: { width: 1440, height: 900 } }, PREVIEW, false);
} else {
  await mkdir(values.all, { recursive: true });
  for (const [width, height] of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const language of ['fr', 'en']) {
        const file = join(values.all, `${width}-${colorScheme}-${language}.png`);
        const query = `?lang=${language}`;
        await shoot(
          { viewport: { width, height }, colorScheme, query, touch: width < 700 },
          file,
          true,
        );
      }
    }
  }
}
await browser.close();

async function shoot(options: DashboardOptions, file: string, fullPage: boolean): Promise<void> {
  const dashboard = await openBuiltPage(browser, options);
  await settle(dashboard.page);
  await dashboard.page.screenshot({ path: file, fullPage });
  await dashboard.close();
  console.log(file);
}

/** Waits for the files, the fonts and whatever says that it is busy. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
