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
  return page
    .getByRole('region', { name: /^(Chiffres clés|Key figures)$/ })
    .locator(page.getByRole('listitem').filter({ has: name }));
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

/** Waits until every part of the page is there, the article too. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('contentinfo').waitFor();
  await page
    .getByRole('article')
    .or(page.getByText(/^(L’article n’a pas|The article could not)/))
    .waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/** Hands a file to the page as a person does with its button. */
export async function loadFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  // Its dialog is fetched once somebody comes near the button.
  await page.locator('#charger').focus();
  await page.getByLabel(/^(Charger un fichier|Load a file)/).setInputFiles({
    name,
    mimeType: name.endsWith('.json') ? 'application/json' : 'text/csv',
    buffer: Buffer.from(content),
  });
}

/** A remark of a reading report, as its table shows it. */
export interface ReportRow {
  readonly severity: string;
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly sentence: string;
}

/** The remarks of a reading report. */
export async function reportRows(report: Locator): Promise<ReportRow[]> {
  const rows = await tableRows(report.getByRole('table'));
  return rows.map(
    ([severity = '', file = '', row = '', column = '', value = '', sentence = '']) => ({
      severity,
      file,
      row,
      column,
      value,
      sentence,
    }),
  );
}
