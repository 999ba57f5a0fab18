import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDashboard } from './harness.ts';
import { openWays } from './import-parts.ts';
import { panel, settle, unfoldAll } from './page-parts.ts';

/** By how many pixels the page is wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts that are cut, or lie outside the page, or over one another's controls. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const edge = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('svg, .visually-hidden, .scroll-x, select, [aria-hidden="true"]'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
      );
      if (!hasText || element.matches('.skip')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (width > 1 && (isCut || right > edge + 1 || left < -1))
        found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });

const whole = async (page: Page) => {
  await settle(page);
  await unfoldAll(page);
  await settle(page);
};

describe('nothing is lost', () => {
  it.each([
    ['on a screen of 320 px', { width: 320, height: 640 }],
    ['enlarged to 400 %', { width: 320, height: 256 }],
  ])('never scrolls sideways, %s', async (_, viewport) => {
    const { page } = await openDashboard({ viewport });
    await whole(page);
    expect(await overflow(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    const dialog = await openWays(page);
    const box = await dialog.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= viewport.width).toBe(true);
    await page.keyboard.press('Escape');
    await (await panel(page, 'Carte du Lot')).getByRole('button', { name: /^Exporter/ }).click();
    await page.getByRole('dialog').getByRole('img').first().waitFor();
    expect(
      await page.getByRole('dialog').evaluate((one) => one.scrollWidth - one.clientWidth),
    ).toBe(0);
  });

  it.each(['?page=accessibilite', '?embed=evolution', '?embed=carte', '?rapport=tout'])(
    'never scrolls sideways at 320 px: %s',
    async (query) => {
      const { page } = await openDashboard({ query, viewport: { width: 320, height: 640 } });
      await page.waitForLoadState('networkidle');
      await page.getByRole('heading').first().waitFor();
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      expect(await overflow(page)).toBe(0);
    },
  );

  it('with texts twice as big', async () => {
    const { page } = await openDashboard({ viewport: { width: 1280, height: 900 } });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await whole(page);
    expect(await overflow(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    const size = await page
      .locator('main p')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize);
    expect(parseFloat(size)).toBeGreaterThanOrEqual(28);
  });

  it('with letters, words and lines apart', async () => {
    const { page } = await openDashboard({ viewport: { width: 1280, height: 900 } });
    await whole(page);
    // WCAG 1.4.12. Set on each element: the page's policy refuses a style sheet written into it.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (!(element instanceof HTMLElement)) continue;
        element.style.setProperty('line-height', '1.5', 'important');
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
        if (element.matches('p')) element.style.setProperty('margin-block-end', '2em', 'important');
      }
    });
    expect(await overflow(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
  });

  it('on a phone held upright or on its side', async () => {
    const { page } = await openDashboard({ viewport: { width: 390, height: 844 }, touch: true });
    await settle(page);
    for (const viewport of [
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await settle(page);
      expect(await overflow(page)).toBe(0);
      for (const name of ['Chiffres clés', 'Évolution', 'Carte du Lot']) {
        expect(await (await panel(page, name)).isVisible()).toBe(true);
      }
    }
  });
});
