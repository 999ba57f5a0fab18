import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { focused, tabTo } from './keys.ts';
import { loadFile, panel, settle, unfold } from './page-parts.ts';
import { SOON } from './soon.ts';

/** Some rows of it cannot be read, so that its report stands above the figures. */
const PARTLY = `indicateur;periode;territoire;valeur
contacts;2023;Cahors;12
contacts;2024;Figeac;beaucoup
`;

const figures = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id), SOON).toBe('chiffres');

/** Presses a button with the keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

describe('the keyboard goes to the figures', () => {
  it('from a report that is closed', async () => {
    const { page } = await openDashboard();
    await loadFile(page, 'a.csv', PARTLY);
    const report = await panel(page, 'Le fichier a été lu en partie');
    await press(page, 'Fermer');
    await report.waitFor({ state: 'detached' });
    await figures(page);
    await expectQuiet(page);
  });

  it('from the notice of the fictional set, which goes with it', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif' });
    await settle(page);
    await press(page, /^Revenir aux chiffres du programme/);
    await page.getByText(/^Jeu fictif\s:/).waitFor({ state: 'detached' });
    await figures(page);
  });

  it('from the page of the printed report', async () => {
    const { page } = await openDashboard({ query: '?rapport=figures' });
    await press(page, 'Revenir au tableau de bord');
    await panel(page, 'Chiffres clés');
    await figures(page);
  });
});

describe('the keyboard goes on from there', () => {
  it('where a link of the article leads, though that was not there yet', async () => {
    const { page } = await openDashboard();
    const link = page.getByRole('article').locator('a[href^="#partenaire-"]').first();
    await link.focus();
    const item = (await link.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await settle(page);
    await page.locator(item).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName), SOON)
      .toBe('body');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('#partenaires, #donnees') !== null),
      await focused(page),
    ).toBe(true);
  });

  it('the chart of a key figure', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await press(page, 'Familles installées');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evolution');
    await page.keyboard.press('Tab');
    const isIn = () => document.activeElement?.closest('#evolution') !== null;
    expect(await page.evaluate(isIn), await focused(page)).toBe(true);
  });

  it('the last rows of a table that were asked for', async () => {
    const { page } = await openDashboard({
      query: '?donnees=fictif&graphique=ranking&rang=commune',
    });
    const section = await panel(page, 'Comparaisons');
    await unfold(section, 'tableau');
    await section.getByRole('button', { name: 'Montrer la suite' }).focus();
    const isLast = section.getByText('312 lignes sur 312');
    while ((await isLast.count()) === 0) await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('button Montrer la suite');
    await tabTo(page, /^button Exporter/, 3);
    expect(await isLast.count()).toBe(0);
    await expectQuiet(page);
  });

  it('an article that was pasted, and the one it stood for', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await unfold(page, 'Un autre article');
    await page.getByLabel('Ou collez un texte').fill('# Bilan\n\nEn 2021, 912 contacts.');
    await press(page, 'Lire ce texte');
    await expect.poll(() => focused(page), SOON).toBe('summary L’article');
    await press(page, 'Revenir à l’article du tableau de bord');
    await expect.poll(() => focused(page), SOON).toBe('summary L’article');
    await expectQuiet(page);
  });

  it('the bounds of classes, once applied', async () => {
    const { page } = await openDashboard({
      query: '?donnees=fictif&methode=by-hand&trace=choropleth&periode=2024',
    });
    const map = await panel(page, 'Carte du Lot');
    await unfold(map, 'Classes et couleurs');
    await map.getByLabel('Borne 1', { exact: true }).fill('0,05');
    await press(page, 'Appliquer');
    await page.waitForURL(/bornes=/);
    expect(await focused(page)).toBe('button Appliquer');
    await press(page, 'Revenir aux classes proposées');
    await page.waitForURL((url) => !url.searchParams.has('bornes'));
    expect(await focused(page)).toMatch(/^select Méthode/);
    await expectQuiet(page);
  });
});
