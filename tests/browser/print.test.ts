import { describe, expect, it } from 'vitest';
import { openDashboard } from './harness.ts';
import { panel, settle } from './page-parts.ts';
import { pdfSheets } from './pdf-sheets.ts';
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
    const sheets = pdfSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(2);
    expect(new Set(sheets)).toEqual(new Set(['595×842']));
  });

  it('is light on paper, even where the person chose a dark page', async () => {
    const { page } = await openDashboard({ colorScheme: 'dark' });
    await settle(page);
    await page.getByRole('combobox', { name: 'Apparence' }).selectOption('dark');
    const inkOf = () => page.evaluate(() => getComputedStyle(document.body).color);
    const onScreen = await inkOf();
    await page.emulateMedia({ media: 'print' });
    const onPaper = await inkOf();
    expect([onScreen, onPaper].map(isLight)).toEqual([true, false]);
  });

  it('says its filters first, and at the head of every sheet', async () => {
    const { page } = await openDashboard({ query: '?de=2020&a=2022&territoire=200067361' });
    await settle(page);
    const said = page.locator('p').filter({ hasText: /^Territoire\s:\s*Grand-Figeac/ });
    await page.emulateMedia({ media: 'print' });
    await said.first().waitFor();
    const box = await said.first().boundingBox();
    const article = await page.getByRole('article').boundingBox();
    expect(box?.y).toBeLessThan(article?.y ?? 0);
    const running = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.documentElement.style.getPropertyValue('--running');
    });
    expect(running).toContain('Grand-Figeac');
    expect(running).toContain('2020 – 2022');
  });

  it('prints a comparison without what only a screen can use', async () => {
    const query = '?donnees=fictif&niveau=epci&periode=2024&avant=2023&ecart=percent';
    const { page } = await openDashboard({ query });
    await settle(page);
    const ranking = page.getByRole('region', { name: 'Classement', exact: true });
    await ranking.first().scrollIntoViewIfNeeded();
    await page.getByText('6 sur 7').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    expect(await ranking.getByRole('row').count()).toBe(11);
    // A step to walk to, a choice not made and the shade of a scroll say nothing on paper.
    expect(await page.getByText('6 sur 7').isVisible()).toBe(false);
    expect(await page.getByText('Deux indicateurs face à face').isVisible()).toBe(false);
    const shade = ranking.locator('.scroll-x');
    expect(await shade.evaluate((element) => getComputedStyle(element).backgroundImage)).toBe(
      'none',
    );
    // Nor does the room of a slider.
    const slider = page.locator('output').filter({ hasText: '2024' });
    const below = page.locator('#carte .stage');
    const [from, to] = [await slider.boundingBox(), await below.boundingBox()];
    expect((to?.y ?? Infinity) - (from?.y ?? 0)).toBeLessThan(120);
  });

  it('draws its charts as wide as the paper', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.locator('canvas').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    const spare = () => {
      const canvas = document.querySelector('canvas');
      const board = document.querySelector('.board');
      return (board?.clientWidth ?? NaN) - (canvas?.clientWidth ?? NaN);
    };
    await expect.poll(() => page.evaluate(spare)).toBeLessThan(4);
  });
});

describe('the export desk, printed', () => {
  it.each([
    ['page', '842×595'],
    ['story', '595×842'],
    ['square', '595×842'],
  ])('is one plate on one sheet: %s', async (format, sheet) => {
    const { page } = await openDashboard({ query: '?donnees=fictif', colorScheme: 'dark' });
    await page
      .getByRole('button', { name: /^Exporter.*Nouveaux ambassadeurs/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img').waitFor();
    await dialog.getByLabel('Format').selectOption(format);
    expect(pdfSheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([sheet]);

    await page.emulateMedia({ media: 'print' });
    const plate = await dialog.getByRole('img').boundingBox();
    const [width = 0, height = 0] = sheet.split('×').map((points) => (Number(points) * 96) / 72);
    // Margins of 10 mm on either side.
    expect(plate?.width).toBeLessThanOrEqual(width - 75);
    expect(plate?.height).toBeLessThanOrEqual(height - 75);
    expect(Math.max((plate?.width ?? 0) / width, (plate?.height ?? 0) / height)).toBeGreaterThan(
      0.8,
    );
    const texts = await page.evaluate(() => document.body.innerText);
    expect(texts.trim()).toBe(await dialog.getByRole('img').innerText());
  });
});

function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue > 3 * 128;
}
