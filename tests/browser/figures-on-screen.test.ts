import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { cell, readRows, type Row, rowsBy } from './data-rows.ts';
import { ordinarySpaces, periodInWords, valueInWords } from './french-words.ts';
import { keyFigure, keyFigureItem, panel, tableRows, unfold } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

const shared = shareDashboard();
const figures = readRows('chiffres.csv');
const indicators = rowsBy(readRows('indicateurs.csv'), 'code');
const sources = rowsBy(readRows('sources.csv'), 'id');

function rowOf(table: ReadonlyMap<string, Row>, code: string): Row {
  const row = table.get(code);
  if (!row) throw new Error(`code: ${code}`);
  return row;
}

const unit = (figure: Row) => cell(rowOf(indicators, cell(figure, 'indicateur')), 'unite_fr');
const withUnit = (figure: Row) =>
  `${valueInWords(cell(figure, 'valeur'), cell(figure, 'qualificatif'))} ${unit(figure)}`;

/** Names of the territories, as the file of contours gives them. */
function territoryNames(): ReadonlyMap<string, string> {
  const topology: {
    objects: Record<string, { geometries: { id: string; properties: { nom: string } }[] }>;
  } = JSON.parse(readFileSync(join(ROOT, 'public/geo/46.topo.json'), 'utf8'));
  const places = ['departement', 'epci', 'communes'].flatMap(
    (layer) => topology.objects[layer]?.geometries ?? [],
  );
  return new Map(places.map(({ id, properties }) => [id, properties.nom]));
}

/** The lines of a key figure that give a value; those that give its date and source hold a dot. */
async function valuesOf(page: Page, label: string): Promise<string[]> {
  const lines = await keyFigure(page, label);
  const value = /^(plus de |au moins |près de |environ |moins de )?\d[^·]*$/;
  return lines.filter((line) => value.test(line));
}

/** Last day that a period speaks of, as text that sorts: `2021` reaches to `2021-12-31`. */
const lastDay = (id: string) => id.padEnd(10, '~');

describe('the figures on screen', () => {
  it('are every row of data/chiffres.csv, in words, each with the address of its source', async () => {
    const page = shared.page();
    const data = await panel(page, 'Données et sources');
    await unfold(data, `Tous les chiffres (${figures.length})`);
    const table = data.getByRole('region', { name: 'Tous les chiffres' }).getByRole('table');
    const rows = await tableRows(table);
    const names = territoryNames();
    const expected = figures.map((figure) => [
      ordinarySpaces(cell(rowOf(indicators, cell(figure, 'indicateur')), 'libelle_fr')),
      periodInWords(cell(figure, 'periode')),
      names.get(cell(figure, 'territoire')),
      withUnit(figure),
      cell(rowOf(sources, cell(figure, 'source')), 'editeur'),
      ordinarySpaces(cell(figure, 'note')),
    ]);
    expect(figures.length).toBeGreaterThan(30);
    expect(rows).toEqual(expected);
    const links = table.locator('tbody').getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(addresses).toEqual(
      figures.map((figure) => cell(rowOf(sources, cell(figure, 'source')), 'url')),
    );
  });

  it('that are totals reached at a date are the latest of each indicator', async () => {
    const page = shared.page();
    const stocks = [...indicators.values()].filter((row) => cell(row, 'mesure') === 'stock');
    let checked = 0;
    for (const indicator of stocks) {
      const rows = figures.filter((row) => cell(row, 'indicateur') === cell(indicator, 'code'));
      if (rows.length === 0) continue;
      const latest = rows
        .map((row) => lastDay(cell(row, 'periode')))
        .sort()
        .at(-1);
      const expected = rows.filter((row) => lastDay(cell(row, 'periode')) === latest).map(withUnit);
      const label = cell(indicator, 'libelle_fr');
      expect(await valuesOf(page, label), label).toEqual([...new Set(expected)]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(8);
  });

  it('that count over time are the sum of the periods', async () => {
    const page = shared.page();
    const flows = [...indicators.values()].filter((row) => cell(row, 'mesure') === 'flux');
    let checked = 0;
    for (const indicator of flows) {
      const rows = figures.filter((row) => cell(row, 'indicateur') === cell(indicator, 'code'));
      // One has two sources that differ: it has a test of its own.
      if (rows.length === 0 || cell(indicator, 'code') === 'candidats_accueillis') continue;
      const sum = rows.reduce((total, row) => total + Number(cell(row, 'valeur')), 0);
      const about = rows.some((row) => cell(row, 'qualificatif') === 'environ');
      const label = cell(indicator, 'libelle_fr');
      const expected = `${valueInWords(String(sum), about ? 'environ' : 'exact')} ${cell(indicator, 'unite_fr')}`;
      expect(await valuesOf(page, label), label).toEqual([expected]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(6);
  });

  it('that no file gives are counted in the lists of events and partners', async () => {
    const page = shared.page();
    const [events, partners] = [readRows('evenements.csv'), readRows('partenaires.csv')];
    expect(await valuesOf(page, 'Évènements')).toEqual([`${events.length} évènements`]);
    expect(await valuesOf(page, 'Partenaires')).toEqual([`${partners.length} partenaires`]);
    const listed = (await panel(page, 'Évènements')).getByRole('list').last();
    expect(await listed.getByRole('listitem').count()).toBe(events.length);
  });
});

describe('a key figure', () => {
  it('says « plus de 500 », and never 500 alone', async () => {
    const page = shared.page();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(await keyFigure(page, 'Ambassadeurs')).not.toContain('500 personnes');
  });

  it('on which two sources differ shows both values, each with its source, and says so', async () => {
    const page = shared.page();
    const lines = await keyFigure(page, 'Familles suivies par le réseau accueil');
    expect(lines).toContain('plus de 400 familles');
    expect(lines).toContain('près de 400 familles');
    expect(lines).toContain('Les sources diffèrent');
    const item = keyFigureItem(page, 'Familles suivies par le réseau accueil');
    expect(await item.getByRole('link', { name: /^Medialot/ }).count()).toBe(1);
    expect(await item.getByRole('link', { name: /^Blog des Bourians/ }).count()).toBe(1);
  });

  it('summed over time shows the value it leaves out, 16 beside 18', async () => {
    const page = shared.page();
    const item = keyFigureItem(page, 'Candidats accueillis en immersion');
    expect(await valuesOf(page, 'Candidats accueillis en immersion')).toEqual(['18 personnes']);
    const differing = await item.getByRole('listitem').allInnerTexts();
    expect(differing.map(ordinarySpaces)).toEqual([
      expect.stringMatching(/^18 personnes, 2019 : Blog des Bourians/),
      expect.stringMatching(/^16 personnes, juillet 2019 : Blog des Bourians/),
    ]);
    expect(await item.getByText('Les sources diffèrent').isVisible()).toBe(true);
  });

  it('known for a part of the Lot only says which part', async () => {
    const page = shared.page();
    const lines = await keyFigure(page, 'Candidatures à l’immersion');
    expect(lines).toContain('120 candidatures');
    expect(lines).toContain('total partiel : 1 intercommunalité sur 10');
  });
});
