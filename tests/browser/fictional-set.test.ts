import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import Papa from 'papaparse';
import { SOON } from './soon.ts';
import { describe, expect, it } from 'vitest';
import { cell, readRows, rowsBy } from './data-rows.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, keyFigure, panel, settle, unfold } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

const NOTICE = /^Jeu fictif\s: chiffres tirés au sort/;

/** Presses the button of a part that gives its table as a file; the name and the rows of it. */
async function download(page: Page, heading: string): Promise<{ name: string; rows: string[][] }> {
  const part = await panel(page, heading);
  await unfold(part, /en tableau$/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: 'Télécharger ce tableau (CSV)' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });
  return { name: file.suggestedFilename(), rows: data };
}

describe('the fictional set', () => {
  const shared = shareDashboard({ query: '?donnees=fictif' });

  it('says that it is fictional: in the title, in the list of data, and above the figures', async () => {
    const page = shared.page();
    await settle(page);
    expect(ordinarySpaces(await page.title())).toBe('Jeu fictif – « Oh My Lot ! » en chiffres');
    expect(await choice(page, 'Données').locator('option:checked').innerText()).toBe('Jeu fictif');
    const notice = page.getByText(NOTICE);
    expect(await notice.isVisible()).toBe(true);
    // It stays on screen however far one scrolls.
    await (await panel(page, 'Partenaires')).scrollIntoViewIfNeeded();
    const box = await notice.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
  });

  it('stays marked on a phone held sideways, by one line', async () => {
    const { page } = await openDashboard({
      query: '?donnees=fictif',
      viewport: { width: 844, height: 390 },
    });
    await settle(page);
    await (await panel(page, 'Partenaires')).scrollIntoViewIfNeeded();
    const back = await page.getByRole('button', { name: /^Revenir aux chiffres/ }).boundingBox();
    expect(back?.y).toBeGreaterThanOrEqual(0);
    expect(back?.y).toBeLessThan(20);
    expect((await page.getByText(NOTICE).boundingBox())?.y).toBeLessThan(0);
  });

  it('shares no number with the programme: its own indicators, every source fictional', async () => {
    const page = shared.page();
    const own = rowsBy(readRows('jeu-fictif/indicateurs-jeu-fictif.csv'), 'libelle_fr');
    const figures = await panel(page, 'Chiffres clés');
    const labels = await figures.getByRole('listitem').getByRole('button').allInnerTexts();
    expect([...own.keys()]).toEqual(expect.arrayContaining(labels.map(ordinarySpaces)));
    const sources = await figures.getByRole('listitem').getByRole('link').allInnerTexts();
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) expect(source).toMatch(/^Jeu fictif/);
  });

  it('puts « jeu-fictif » in the name of every file that it gives', async () => {
    const page = shared.page();
    expect((await download(page, 'Évolution')).name).toMatch(/^evolution_lot_.*jeu-fictif\.csv$/);
    expect((await download(page, 'Carte du Lot')).name).toMatch(/_lot_.*jeu-fictif\.csv$/);
    await unfold(page, /^Fichiers$/);
    const names = await (
      await panel(page, 'Données et sources')
    )
      .getByRole('link', { name: /^Télécharger / })
      .allInnerTexts();
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(name).toContain('jeu-fictif');
  });

  it('adds up on the key figures to the sum of its file', async () => {
    const page = shared.page();
    const rows = readRows('jeu-fictif/chiffres-jeu-fictif.csv');
    const indicators = readRows('jeu-fictif/indicateurs-jeu-fictif.csv');
    for (const indicator of indicators) {
      const all = rows.filter((row) => cell(row, 'indicateur') === cell(indicator, 'code'));
      // Where the file speaks of the whole Lot, its communes say the same, a few missing.
      const whole = all.filter((row) => cell(row, 'territoire') === '46');
      const added = whole.length > 0 ? whole : all;
      const sum = added.reduce((total, row) => total + (Number(cell(row, 'valeur')) || 0), 0);
      const label = cell(indicator, 'libelle_fr');
      const [, value = ''] = await keyFigure(page, label);
      expect(Number(value.replace(/[^\d]/g, '')), label).toBe(sum);
    }
  });

  it.each([
    ['Communes', 'Nombre (cercles)', 312],
    ['Communes', 'Pour 1 000 habitants (couleurs)', 312],
    ['Intercommunalités', 'Pour 1 000 habitants (couleurs)', 10],
  ])('has values on its map: %s, %s', async (level, mode, count) => {
    const page = shared.page();
    await choice(page, 'Sur la carte').selectOption({ label: 'Familles arrivées' });
    await choice(page, 'Niveau').selectOption({ label: level });
    await choice(page, 'Représentation').selectOption({ label: mode });
    const part = await panel(page, 'Carte du Lot');
    const map = part.getByRole('img', { name: /^Carte\s: Familles arrivées/ });
    await map.waitFor();
    const fills = () =>
      map
        .locator('path[data-code][fill]')
        .evaluateAll((all) => all.map((area) => area.getAttribute('fill')));
    expect((await fills()).length).toBeGreaterThanOrEqual(count);
    // What cuts classes is fetched when a map of them is first asked for.
    if (mode.includes('couleurs')) {
      await expect.poll(async () => new Set(await fills()).size, SOON).toBeGreaterThan(2);
    }
    const { rows } = await download(page, 'Carte du Lot');
    const [header = [], ...places] = rows;
    expect(places.length).toBeGreaterThan(count * 0.8);
    const value = header.indexOf('familles_arrivees');
    expect(places.filter((place) => Number(place[value]) > 0).length).toBeGreaterThan(count / 2);
  });

  it('brings no error', () => {
    expect(shared.dashboard().watch).toEqual({
      consoleErrors: [],
      pageErrors: [],
      policyViolations: [],
      foreignRequests: [],
    });
  });
});

describe('the list of data', () => {
  it('leads from the programme to the fictional set and back, and the address follows', async () => {
    const { page } = await openDashboard();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    await choice(page, 'Données').selectOption({ label: 'Jeu fictif' });
    await page.getByText(NOTICE).waitFor();
    expect(new URL(page.url()).search).toBe('?donnees=fictif');
    await page.getByRole('button', { name: 'Revenir aux chiffres du programme' }).click();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(await page.getByText(NOTICE).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.title()).not.toContain('fictif');
    await page.goBack();
    await page.getByText(NOTICE).waitFor();
    await expectQuiet(page);
  });
});
