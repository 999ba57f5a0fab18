import { describe, expect, it } from 'vitest';
import { panel, settle } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

/** A4 less margins of 15 mm, at 96 pixels to the inch. */
const PAPER = { width: Math.round((180 / 25.4) * 96), height: Math.round((267 / 25.4) * 96) };

describe('the printed page', () => {
  const shared = shareDashboard({ colorScheme: 'dark' });

  const printed = async () => {
    const page = shared.page();
    await settle(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize(PAPER);
    return page;
  };

  it('holds the article, the key figures and every panel', async () => {
    const page = await printed();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    const article = page.getByRole('article');
    expect(await article.isVisible()).toBe(true);
    expect(await article.innerText()).toMatch(
      /le programme compte plus de 500[\s\S]{0,20} ambassadeurs/,
    );
    const pane = await (await panel(page, 'L’article')).boundingBox();
    const last = await article.getByRole('paragraph').last().boundingBox();
    expect((pane?.y ?? 0) + (pane?.height ?? 0)).toBeGreaterThan(
      (last?.y ?? 0) + (last?.height ?? 0),
    );
    for (const heading of [
      'Chiffres clés',
      'Évolution',
      'Carte du Lot',
      'Évènements',
      'Partenaires',
      'Données et sources',
    ]) {
      expect(
        await page.getByRole('heading', { level: 2, name: heading, exact: true }).isVisible(),
        heading,
      ).toBe(true);
    }
    expect(
      await (await panel(page, 'Chiffres clés')).getByText('plus de 500').first().isVisible(),
    ).toBe(true);
    expect(
      await page
        .getByRole('img', { name: /^Graphique/ })
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole('img', { name: /^Carte/ }).isVisible()).toBe(true);
  });

  it('writes the address of each link beside it', async () => {
    const page = await printed();
    const link = page.getByRole('link', { name: /Lire l’article d’origine/ });
    const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toContain('https://medialot.fr/oh-my-lot-encore-une-bougie-soufflee/');
    const inside = await page
      .getByRole('link')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          one instanceof HTMLAnchorElement && one.origin === location.origin
            ? [getComputedStyle(one, '::after').content]
            : [],
        ),
      );
    // On paper, an address of the page itself says nothing.
    expect(inside.filter((content) => content.includes('http'))).toEqual([]);
  });

  it('holds no control', async () => {
    const page = await printed();
    const controls = page.locator('select, input, form, button:not(.plain), nav :is(a, button)');
    const shown = await controls.evaluateAll((all) =>
      all
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(shown).toEqual([]);
  });

  it('is cut nowhere: nothing goes past the edge of the paper, nothing is hidden by a scroll', async () => {
    const page = await printed();
    const cut = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const found: string[] = [];
      for (const element of document.querySelectorAll('body *')) {
        if (element.closest('svg') && element.tagName !== 'svg') continue;
        if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
        const { left, right, width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1) continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        const clips = (overflow: string) => overflow !== 'visible';
        const hidden =
          (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (clips(overflowY) && element.scrollHeight > element.clientHeight + 1);
        if (right > edge + 1 || left < -1 || hidden) found.push(element.outerHTML.slice(0, 140));
      }
      return found;
    });
    expect(cut).toEqual([]);
  });

  it('makes a document of A4 sheets', async () => {
    const page = await printed();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(2);
    for (const [, width, height] of sheets) {
      expect(Number(width)).toBeCloseTo(595, -0.5);
      expect(Number(height)).toBeCloseTo(842, -0.5);
    }
  });
});
