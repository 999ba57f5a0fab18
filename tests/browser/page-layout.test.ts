import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnColors } from './chart-canvas.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, panel, settle, unfoldAll } from './page-parts.ts';
import { SOON } from './soon.ts';

/** How far the parts of a page moved without being asked to, since it began to load. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput }: { value?: unknown; hadRecentInput?: unknown } =
              Object.assign({}, entry.toJSON());
            if (hadRecentInput !== true) total += Number(value);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 100);
      }),
  );
}

async function boxOf(page: Page, heading: string) {
  const box = await (await panel(page, heading)).boundingBox();
  if (!box) throw new Error(`panel: ${heading} is not drawn`);
  return box;
}

/** By how many pixels the page is wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the article', () => {
  it('stands to the left of the board on a desk, and stays on screen with a scroll of its own', async () => {
    const { page } = await openDashboard({ viewport: { width: 1440, height: 900 } });
    const article = await boxOf(page, 'L’article');
    const board = await boxOf(page, 'Chiffres clés');
    expect(article.x + article.width).toBeLessThanOrEqual(board.x);
    expect(article.y).toBeLessThan(board.y + board.height);
    await (await panel(page, 'Carte du Lot')).scrollIntoViewIfNeeded();
    const later = await boxOf(page, 'L’article');
    expect(later.y).toBeGreaterThanOrEqual(0);
    expect(later.y + later.height).toBeLessThanOrEqual(900);
  });

  it('stands above the board on a small laptop, and folds', async () => {
    const { page } = await openDashboard({ viewport: { width: 1024, height: 768 } });
    const article = await boxOf(page, 'L’article');
    const board = await boxOf(page, 'Chiffres clés');
    expect(article.y + article.height).toBeLessThanOrEqual(board.y);
    const title = page.getByRole('heading', { name: /encore une bougie soufflée/ });
    await title.waitFor();
    await (await panel(page, 'L’article')).getByText('L’article', { exact: true }).click();
    expect(await title.isVisible()).toBe(false);
    expect((await boxOf(page, 'Chiffres clés')).y).toBeLessThan(board.y);
  });
});

describe('the page', () => {
  it.each([
    [1440, 900],
    // So tall that the panels below the figures are seen to come.
    [1024, 4000],
    [390, 4000],
  ])('moves nothing while it loads, at %i × %i px', async (width, height) => {
    const { page } = await openDashboard({ viewport: { width, height }, touch: width < 700 });
    await settle(page);
    // The charts are drawn last.
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBe(0);
    await expectQuiet(page);
  });

  it('never scrolls sideways, from a desk to the smallest phone, tables open or not', async () => {
    const { page } = await openDashboard();
    const widths = [1440, 1024, 768, 390, 320];
    const overflows = async () => {
      const found: Record<number, number> = {};
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        await settle(page);
        found[width] = await overflow(page);
      }
      return found;
    };
    const none = Object.fromEntries(widths.map((width) => [width, 0]));
    await settle(page);
    expect(await overflows()).toEqual(none);
    await unfoldAll(page);
    await settle(page);
    expect(await page.getByRole('table').count()).toBeGreaterThan(2);
    expect(await overflows()).toEqual(none);
  });
});

describe('the drawings', () => {
  it('are a chart of which something is drawn, and a map of the 312 communes', async () => {
    const { page } = await openDashboard();
    const evolution = await panel(page, 'Évolution');
    const charts = evolution.getByRole('img', { name: /^Graphique : / });
    await charts.first().waitFor();
    expect(await charts.count()).toBeGreaterThan(0);
    for (const chart of await charts.all()) {
      await expect.poll(() => drawnColors(chart.locator('canvas')), SOON).toBeGreaterThan(3);
    }
    const map = page.getByRole('img', { name: 'Carte : Population municipale, par commune.' });
    await map.waitFor();
    const codes = await map
      .locator('path[data-code]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-code') ?? ''));
    expect(new Set(codes.filter((code) => /^46\d{3}$/.test(code))).size).toBe(312);
    expect(await choice(page, 'Territoire').locator('option').count()).toBe(1 + 10 + 3 + 312);
    for (const town of ['Cahors', 'Figeac']) {
      expect(await map.getByText(town, { exact: true }).isVisible()).toBe(true);
    }
  });
});
