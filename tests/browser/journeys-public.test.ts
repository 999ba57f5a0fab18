import { expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { downloaded } from './import-parts.ts';
import { focused, tabTo } from './keys.ts';
import { choice, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

it('reads the article, finds a commune, walks the map and takes the data away', async () => {
  const { page } = await openDashboard();
  await settle(page);

  // Reads the article, and what a figure of it rests on.
  await tabTo(page, /^a plus de 500/);
  const claim = await focused(page);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('complementary');
  await sheet.getByRole('heading', { name: /plus de 500/ }).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(claim);

  // Finds a commune, spelt as it comes.
  await tabTo(page, /^input Chercher un lieu/, 120);
  await page.keyboard.type('figaec');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('st cere');
  await page
    .getByRole('option', { name: /^Saint-Céré commune/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => choice(page, 'Territoire').inputValue(), SOON).toBe('46251');
  await settle(page);
  expect(await focused(page)).toMatch(/^input Chercher un lieu/);

  // Walks the map from there: one tab stop, which the next key leaves.
  const map = await panel(page, 'Carte du Lot');
  await choice(page, 'Sur la carte').focus();
  await tabTo(page, /^div Territoires de la carte/);
  await page.keyboard.press('ArrowRight');
  const spoken = map.getByRole('status').filter({ hasText: / / });
  await spoken.first().waitFor();
  expect(ordinarySpaces(await spoken.first().innerText())).toMatch(/habitants, \d+e sur 312/);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^button Agrandir/);

  // Reads the table that says the same.
  await tabTo(page, /^summary Les mêmes données en tableau/, 60);
  await page.keyboard.press('Enter');
  const table = map.getByRole('table', { name: 'Les mêmes données en tableau' });
  await table.getByRole('row').nth(3).waitFor();
  await tabTo(page, /^button Commune|^button Lieu/);
  await page.keyboard.press('Enter');
  expect(await table.locator('[aria-sort]').first().getAttribute('aria-sort')).toMatch(
    /ascending|descending/,
  );

  // Takes the data away.
  await map.getByRole('button', { name: 'Télécharger ce tableau (CSV)' }).last().focus();
  const file = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(file.name).toMatch(/\.csv$/);
  expect(String(file.content)).toContain('Saint-Céré');
  await expectQuiet(page);
});
