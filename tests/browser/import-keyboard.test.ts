import { expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { review } from './import-parts.ts';
import { focused, tabTo } from './keys.ts';
import { keyFigure, panel, settle } from './page-parts.ts';

it('a table is pasted, its question answered and its figures shown with the keyboard alone', async () => {
  const { page } = await openDashboard();
  await settle(page);
  await tabTo(page, /^button Charger…/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^textarea Coller un tableau/);
  await page.keyboard.insertText('Commune;Effectif;Mois\nCahors;12;janvier 2025\n');
  await tabTo(page, /^button Lire ce tableau/);
  await page.keyboard.press('Enter');

  await review(page);
  await expect.poll(() => focused(page)).toBe('h2 Vérifier avant d’afficher');
  await tabTo(page, /^select Ou l’indicateur pour toutes les lignes/);
  // The first of the indicators that begin with it.
  await page.keyboard.press('f');
  await tabTo(page, /^button Valider/);
  await page.keyboard.press('Enter');
  await page.getByText('Tout est clair : ces chiffres peuvent être affichés.').waitFor();
  // The question is gone: the keyboard stays in the review, not at the top of the page.
  expect(await focused(page)).not.toMatch(/^body/);
  await tabTo(page, /^button Afficher ces chiffres/);
  await page.keyboard.press('Enter');

  await panel(page, 'Le fichier a été lu');
  await expect.poll(() => focused(page)).toBe('h2 Le fichier a été lu');
  expect(await keyFigure(page, 'Familles installées')).toContain('12 familles');
  await tabTo(page, /^button Revenir aux chiffres précédents/);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Les chiffres précédents sont revenus.').waitFor();
  expect(await focused(page)).toMatch(/^div /);
  expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
  await expectQuiet(page);
});
