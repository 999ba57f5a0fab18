import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, readRows } from './data-rows.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { focused, tabTo } from './keys.ts';
import { choice, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

const CAHORS = '46042';

/** True where the thing that the keyboard is on shows that it is. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return [element, label].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  });

const territory = (page: Page) => choice(page, 'Territoire').inputValue();

describe('with the keyboard alone', () => {
  it('the first key leads past the header and the article, to the figures', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Aller aux chiffres');
    expect(await page.getByRole('link', { name: 'Aller aux chiffres' }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('select Première année');
    await expectQuiet(page);
  });

  it('filters are reached in the order of the page, and a territory is chosen', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await tabTo(page, /Aller aux chiffres/);
    await page.keyboard.press('Enter');
    const passed = await tabTo(page, /^button Réinitialiser/);
    expect(passed.map((text) => text.replace(/Territoire.*/, 'Territoire'))).toEqual([
      'select Première année',
      'select Dernière année',
      'select Territoire',
      'input Chercher un lieu',
      'button Réinitialiser',
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Grand-F');
    await page.keyboard.press('Enter');
    await expect.poll(() => territory(page), SOON).toBe('200067361');
    expect(new URL(page.url()).searchParams.get('territoire')).toBe('200067361');
  });

  it('a place is found by any spelling of its name, and chosen', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const field = choice(page, 'Chercher un lieu').first();
    await field.focus();
    await page.keyboard.type('st cere');
    const first = page.getByRole('option', { name: /^Saint-Céré commune/ });
    await first.waitFor();
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    // Fewer letters find more places, the most peopled first.
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');
    await page.getByRole('option', { name: /^Saint-Cirq-Lapopie commune/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('false');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => territory(page), SOON).toBe('46251');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('xyzzy');
    await page.getByText('Aucun lieu du département ne porte ce nom.').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await expectQuiet(page);
  });

  it('everything in the header is reached, named, and shows that it is reached', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const passed = await tabTo(page, /^summary L’article/);
    expect(passed.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'a Aller aux',
      'select Données Programme,',
      'button Charger…',
      'button Copier le',
      'button Rapport',
      expect.stringMatching(/^button (fr|Français)/i),
      expect.stringMatching(/^button (en|English)/i),
      expect.stringMatching(/^select Apparence/),
      'summary L’article',
    ]);
    await page.keyboard.press('Shift+Tab');
    for (let step = 0; step < 7; step += 1) {
      expect(await showsFocus(page), await focused(page)).toBe(true);
      await page.keyboard.press('Shift+Tab');
    }
  });

  it('a folded table is opened, and its box is reached to be scrolled', async () => {
    const { page } = await openDashboard({ viewport: { width: 390, height: 844 } });
    await settle(page);
    const summary = (await panel(page, 'Données et sources')).getByText(/^Tous les chiffres \(/);
    await summary.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('region', { name: 'Tous les chiffres' });
    await box.waitFor();
    await tabTo(page, /^input Chercher dans le tableau/);
    await page.keyboard.type('figeac');
    await expect.poll(() => box.getByRole('row').count(), SOON).toBe(4);
    await tabTo(page, /^div Tous les chiffres/);
    expect(await showsFocus(page)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft), SOON).toBeGreaterThan(0);
  });

  it('the map is walked with the arrows, Enter chooses, Escape goes back up to the whole Lot', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const carte = await panel(page, 'Carte du Lot');
    const map = carte.getByRole('listbox', { name: 'Territoires de la carte' });
    const spoken = carte.getByRole('status').filter({ hasText: / / });
    const tooltip = carte.locator('.tooltip');
    await choice(page, 'Sur la carte').focus();
    await tabTo(page, /^div Territoires de la carte/);
    expect(await showsFocus(page)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await spoken.filter({ hasText: 'Cahors' }).waitFor();
    const inCahors = (table: string) =>
      readRows(table).filter((row) => cell(row, 'commune_code') === CAHORS).length;
    const said = ordinarySpaces(await spoken.innerText());
    expect(said).toMatch(/^Cahors : 20 050 habitants, 1re sur 312, /);
    expect(said).toContain(`, ${inCahors('evenements.csv')} évènements : `);
    expect(said).toContain(`, ${inCahors('partenaires.csv')} partenaires : `);
    expect(ordinarySpaces(await tooltip.innerText())).toBe(said);
    await page.keyboard.press('End');
    expect(ordinarySpaces(await spoken.innerText())).toContain('312e sur 312');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const neighbour = await spoken.innerText();
    expect(neighbour).not.toContain('Cahors');
    expect(await territory(page)).toBe('46');

    await page.keyboard.press('Enter');
    expect(await territory(page)).toMatch(/^46\d{3}$/);
    const name = await choice(page, 'Territoire').locator('option:checked').innerText();
    expect(neighbour.startsWith(name)).toBe(true);
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await map.getByRole('option', { name, selected: true }).count()).toBe(1);

    // The first key dismisses the tooltip, the others go up by the intercommunalité.
    await page.keyboard.press('Escape');
    expect(await tooltip.count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await territory(page)).toMatch(/^2\d{8}$/);
    await page.keyboard.press('Escape');
    expect(await territory(page)).toBe('46');
    // The keyboard is never caught: the next key leaves the map.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^button (Agrandir|Zoom)/);
    await expectQuiet(page);
  });

  it('the report of a file is where the keyboard is when it opens, and can be closed', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.getByLabel(/^Charger un fichier/).setInputFiles({
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('indicateur,periode,territoire,valeur\n'),
    });
    await expect.poll(() => focused(page), SOON).toBe('h2 Le fichier n’a pas pu être affiché');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Fermer');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /^Le fichier/ }).waitFor({ state: 'detached' });
  });
});
