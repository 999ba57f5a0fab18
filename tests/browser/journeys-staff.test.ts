import { expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { review } from './import-parts.ts';
import { focused, tabTo } from './keys.ts';
import { choice, keyFigure, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';
import { windowsCsv } from './windows-csv.ts';

/** As Excel saves it in France: no column says what is counted, a place is misspelt, a cell is no number. */
const ODD_FILE = windowsCsv([
  ['Commune', 'Effectif', 'Mois'],
  ['Cahors', '12', 'janvier 2024'],
  ['Figeac', '5', 'février 2024'],
  ['St Céré', 'beaucoup', 'mars 2024'],
]);

it('loads an odd file, answers, reads the report, filters, compares and prints', async () => {
  const { page } = await openDashboard({
    before: 'window.print = () => (document.body.dataset.printed = "yes")',
  });
  await settle(page);

  // Loads: the system's own dialog is opened by the keyboard, and gives back the file.
  await tabTo(page, /^button Charger…/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^input Charger un fichier/);
  const chosen = page.waitForEvent('filechooser');
  // An answer of the page: from then on it hands its file dialogs over, which a busy one may not have done before the key.
  await focused(page);
  await page.keyboard.press('Space');
  await (await chosen).setFiles({ name: 'familles.csv', mimeType: 'text/csv', buffer: ODD_FILE });

  // Answers.
  await review(page);
  await expect.poll(() => focused(page), SOON).toBe('h2 Vérifier avant d’afficher');
  await tabTo(page, /^select Ou l’indicateur pour toutes les lignes/, 80);
  await page.keyboard.type('Familles inst');
  await tabTo(page, /^button Valider/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^button Afficher ces chiffres/, 80);
  await page.keyboard.press('Enter');

  // Reads the report, which the keyboard is led to.
  const report = await panel(page, 'Le fichier a été lu en partie');
  await expect.poll(() => focused(page), SOON).toBe('h2 Le fichier a été lu en partie');
  await report.getByText('beaucoup').first().waitFor();
  await tabTo(page, /^button Fermer/, 80);
  await page.keyboard.press('Enter');
  await report.waitFor({ state: 'detached' });
  expect(await keyFigure(page, 'Familles installées')).toContain('17 familles');

  // Filters: the choice is made by typing.
  await page.getByRole('link', { name: 'Aller aux chiffres' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^select Territoire/);
  await page.keyboard.type('Grand-F');
  await expect.poll(() => choice(page, 'Territoire').inputValue(), SOON).toBe('200067361');
  await settle(page);
  expect(await keyFigure(page, 'Familles installées')).toContain('5 familles');
  await tabTo(page, /^button Réinitialiser/);
  await page.keyboard.press('Enter');
  await settle(page);

  // Compares.
  await tabTo(page, /^select Comparer/, 80);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(page.url()).searchParams.get('compare'), SOON).toBe('an-1');
  expect(await focused(page)).toMatch(/^select Comparer/);

  // Prints, from the report.
  await page.getByRole('link', { name: 'Aller aux chiffres' }).focus();
  await tabTo(page, /^button Rapport/);
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], main button:disabled'),
  );
  await tabTo(page, /^button Imprimer/, 80);
  await page.keyboard.press('Enter');
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  await expectQuiet(page);
});
