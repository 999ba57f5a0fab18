import type { Locator, Page } from 'playwright-core';
import { ordinarySpaces } from './french-words.ts';

// Parts of the page as a person or a screen reader finds them: by what they are and their name.

/** The panel under a heading, once it is there. */
export async function panel(page: Page, heading: string): Promise<Locator> {
  const region = page.getByRole('region', { name: heading, exact: true });
  await region.waitFor();
  return region;
}

/** A choice of the page: the list that bears a label. */
export function choice(page: Page, label: string): Locator {
  return page.getByRole('combobox', { name: label, exact: true });
}

/** The texts of the key figure of an indicator, line by line, with ordinary spaces. */
export async function keyFigure(page: Page, label: string): Promise<string[]> {
  const item = keyFigureItem(page, label);
  await item.waitFor();
  const texts = await item.getByRole('paragraph').allInnerTexts();
  return texts.map(ordinarySpaces);
}

/** The item of the list of key figures that speaks of an indicator. */
export function keyFigureItem(page: Page, label: string): Locator {
  const name = page.getByRole('button', { name: label, exact: true });
  return page.getByRole('region', { name: /^(Chiffres clés|Key figures)$/ }).locator(
    page.getByRole('listitem').filter({ has: name }),
  );
}

/** Opens what a summary folds, if it is folded. */
export async function unfold(scope: Page | Locator, summary: string | RegExp): Promise<void> {
  const folded = scope.locator('details:not([open]) > summary').filter({ hasText: summary });
  if ((await folded.count()) > 0) await folded.first().click();
}

/** The texts of the cells of a table's body, row by row, with ordinary spaces. */
export async function tableRows(table: Locator): Promise<string[][]> {
  await table.waitFor();
  const rows = await table.locator('tbody tr').evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        // What is there for one sense only: the arrow of a link, and the words that stand for it.
        for (const part of copy.querySelectorAll('[aria-hidden], .visually-hidden')) part.remove();
        return copy.textContent;
      }),
    ),
  );
  return rows.map((row) => row.map(ordinarySpaces));
}

/** Opens everything that the page folds. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().press('Enter');
}

/** How many colours a chart is drawn with, and how many of its pixels are not blank. */
export async function chartCanvas(chart: Locator): Promise<{ colors: number; drawn: number }> {
  return chart.locator('canvas').evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('chart: no canvas');
    const { width, height } = element;
    const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data;
    const colors = new Set<number>();
    let drawn = 0;
    for (const color of new Uint32Array(pixels?.buffer ?? new ArrayBuffer())) {
      if (color === 0) continue;
      drawn += 1;
      colors.add(color);
    }
    return { colors: colors.size, drawn };
  });
}

/** Waits until every part of the page is there. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('contentinfo').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/** Hands a file to the page as a person does with its button. */
export async function loadFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByLabel(/^(Charger un fichier|Load a file)/).setInputFiles({
    name,
    mimeType: name.endsWith('.json') ? 'application/json' : 'text/csv',
    buffer: Buffer.from(content),
  });
}
