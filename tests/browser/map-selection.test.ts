import { describe, expect, it } from 'vitest';
import { cell, readRows } from './data-rows.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, keyFigure, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

const FIGEAC = '46102';

describe('a place chosen on the map', () => {
  it('is that of the figures, the events and the partners', async () => {
    const { page } = await openDashboard();
    const map = await panel(page, 'Carte du Lot');
    await settle(page);
    await map.getByRole('listbox', { name: 'Territoires de la carte' }).focus();
    await page.keyboard.press('Home');
    await page.locator(`#carte path[data-code="${FIGEAC}"]`).dispatchEvent('click');
    await expect.poll(() => choice(page, 'Territoire').inputValue(), SOON).toBe(FIGEAC);
    const here = (table: string) =>
      readRows(table).filter((row) => cell(row, 'commune_code') === FIGEAC).length;
    const events = page.getByRole('region', { name: 'Évènements', exact: true });
    const partners = page.getByRole('region', { name: 'Partenaires', exact: true });
    await expect.poll(() => events.locator('ol > li').count(), SOON).toBe(here('evenements.csv'));
    await expect.poll(() => partners.locator('li').count(), SOON).toBe(here('partenaires.csv'));
    const texts = await keyFigure(page, 'Évènements');
    expect(texts.join(' ')).toContain(String(here('evenements.csv')));
    await expectQuiet(page);
  });

  it('is shown on the map when it is chosen in the ranking or in the table', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif' });
    const map = await panel(page, 'Carte du Lot');
    await settle(page);
    await map.getByText('Comparer : périodes, indicateurs, classement').click();
    const ranking = map.getByRole('table').first();
    await ranking.waitFor();
    const first = ranking.locator('tbody').getByRole('button').first();
    const name = await first.innerText();
    await first.click();
    const option = map.getByRole('listbox').getByRole('option', { selected: true });
    await expect.poll(() => option.innerText(), SOON).toBe(name);
    expect(await map.getByRole('navigation').innerText()).toContain(name);
  });
});

describe('partners by type', () => {
  it('are the same on the list and on the map', async () => {
    const { page } = await openDashboard({ query: '?genre=tourisme' });
    const map = await panel(page, 'Carte du Lot');
    await settle(page);
    const wanted = readRows('partenaires.csv').filter((row) => cell(row, 'type') === 'tourisme');
    const partners = page.getByRole('region', { name: 'Partenaires', exact: true });
    await expect.poll(() => partners.locator('li').count(), SOON).toBe(wanted.length);
    expect(await choice(page, 'Type de partenaire').inputValue()).toBe('tourisme');
    await choice(page, 'Type de partenaire').selectOption('');
    await expect
      .poll(() => partners.locator('li').count(), SOON)
      .toBe(readRows('partenaires.csv').length);
    await map.getByRole('checkbox', { name: 'Partenaires' }).uncheck();
    await expect.poll(() => choice(page, 'Type de partenaire').count(), SOON).toBe(0);
    expect(ordinarySpaces(await map.innerText())).not.toContain('Type de partenaire');
  });
});
