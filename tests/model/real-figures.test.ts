import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../src/model/dataset.ts';
import { keyFigure } from '../../src/model/key-figure.ts';
import { levelsWithFigures } from '../../src/model/map-levels.ts';
import { placeFigures } from '../../src/model/place-figures.ts';
import { seriesOf } from '../../src/model/series-of.ts';
import type { Span } from '../../src/model/span.ts';
import { LOT, PROGRAMME, ROOT } from '../ingest/lot.ts';
import { inWords, period, wordsOf } from './in-words.ts';

const TODAY = period('2026-11-22').start;
const ALWAYS: Span = { from: undefined, to: undefined };
const FIGEAC = '200067361';

/** The rows of `chiffres.csv`, read apart from the code under test. */
const ROWS = Papa.parse<Record<string, string>>(
  readFileSync(join(ROOT, 'data/chiffres.csv'), 'utf8').trim(),
  { header: true },
).data;

function indicator(code: string) {
  const found = indicatorOf(PROGRAMME, code);
  if (!found) throw new Error(`indicator: ${code}`);
  return found;
}

const series = (code: string, territory: string) =>
  seriesOf(PROGRAMME, LOT, { indicator: indicator(code), territory }, TODAY);

const figure = (code: string, territory = '46', span = ALWAYS) =>
  keyFigure(indicator(code), series(code, territory), span);

/** Says what the page shows for an indicator, a line a source, or a line for a total. */
function shown(code: string, territory?: string, span = ALWAYS): string[] {
  const found = figure(code, territory, span);
  if (found.kind === 'none') return [];
  if (found.kind === 'stock') return wordsOf(found.points);
  const { measure, points, sources } = found.total;
  const ids = points.map((point) => point.period.id).join('+');
  return [`${ids}: ${inWords(measure)} by ${sources.join('+')}`];
}

const KEY_FIGURES: readonly [code: string, ...shown: string[]][] = [
  ['ambassadeurs', '2022: plus_de 500 by oml-actualites-p5'],
  ['contacts', '2021: plus_de 300 by medialot-bougie'],
  [
    'familles_suivies',
    '2022-03-31: plus_de 400 by medialot-bilan-2022',
    '2022-03-31: pres_de 400 by bourians-effets',
  ],
  ['personnes_accompagnees', '2019-12-20: 55 by lot-un-an'],
  [
    'familles_installees',
    '2022-03-31: 130 by medialot-bilan-2022',
    '2022-03-31: 130 by bourians-effets',
  ],
  ['nouveaux_arrivants', '2023-06: environ 600 by mecanic-vallee-2023'],
  ['comites_fetes_dotes', '2021+2022: environ 44 ±10 by medialot-ete+medialot-comites'],
  ['visiteurs_stand', '2020-01: 450 by occitanie-tribune-2020'],
  ['visiteurs_avec_projet', '2020-01: 150 by occitanie-tribune-2020'],
  ['candidats_accueillis', '2019: 18 by bourians-figeac-18'],
  ['candidatures_immersion', '2019-07: 120 by bourians-figeac-16'],
  ['entreprises_representees', '2025-01-28: plus_de 1500 by medialot-emploi-2025'],
  ['acteurs_emploi', '2025-01-28: plus_de 30 by medialot-emploi-2025'],
  ['offres_emploi', '2025: 2000 by medialot-emploi-2025'],
  ['visuels_campagne', '2021: 3 by medialot-bougie'],
  ['budget_campagne', '2020+2021: 500000 by lot-tourisme-campagne'],
  ['vues_clip', '2020-11-16: pres_de 140000 by 20minutes-clip'],
  ['vues_achat_local', '2020: plus_de 13000 by departements-foret'],
  ['population', '2022-01-01: 174942 by insee-population-2022'],
  ['arrivees', '2014: 6360 by insee-flux-2019'],
  ['departs', '2014: 5340 by insee-flux-2019'],
];

describe('the programme’s key figures', () => {
  it.each(KEY_FIGURES)('%s: %s', (code, ...expected) => {
    expect(shown(code)).toEqual(expected);
  });

  it('are checked above for every indicator of chiffres.csv', () => {
    const codes = new Set(ROWS.map((row) => row.indicateur));
    expect(new Set(KEY_FIGURES.map(([code]) => code))).toEqual(codes);
  });

  it.each(ROWS.map((row, index) => [index + 2, row] as const))(
    'hold line %i of the file',
    (_, row) => {
      const { indicateur = '', periode, territoire = '', valeur, qualificatif, source } = row;
      const words = qualificatif === 'exact' ? valeur : `${qualificatif} ${valeur}`;
      const points = wordsOf(series(indicateur, territoire).points);
      expect(points).toContain(`${periode}: ${words} by ${source}`);
    },
  );

  it.each([
    ['ambassadeurs', 'up', { kind: 'more-than', value: 100 }, '2020-12-16', '2022'],
    ['budget_campagne', 'down', { kind: 'exact', value: 60_000 }, '2020', '2021'],
    ['population', 'up', { kind: 'about', value: 1500 }, '2015', '2022-01-01'],
  ])('say that %s goes %s by %j from %s to %s', (code, kind, by, since, until) => {
    const { trend } = figure(code);
    expect(trend?.trend).toEqual({ kind, by });
    expect([trend?.since.id, trend?.until.id]).toEqual([since, until]);
  });

  it('claim no other rise or fall', () => {
    const codes = PROGRAMME.indicators.map(({ code }) => code);
    const moving = codes.filter((code) => figure(code).trend !== undefined);
    expect(moving).toEqual(['ambassadeurs', 'budget_campagne', 'population']);
  });

  it('say that sources differ on followed families and hosted candidates, nowhere else', () => {
    const codes = PROGRAMME.indicators.map(({ code }) => code);
    const found = codes.filter((code) => figure(code).disagreements.length > 0);
    expect(found).toEqual(['familles_suivies', 'candidats_accueillis']);
  });
});

describe('the programme’s figures in a span', () => {
  it.each([
    ['ambassadeurs', '2019', ['2019-12-20: 320 by lot-un-an']],
    ['ambassadeurs', '2020', ['2020-12-16: pres_de 400 by occitanie-tribune-2020']],
    ['ambassadeurs', '2021', ['2021: plus_de 500 by medialot-bougie']],
    ['familles_installees', '2021', ['2021: pres_de 130 by medialot-bougie']],
    ['budget_campagne', '2021', ['2021: 220000 by lot-tourisme-campagne']],
    ['budget_campagne', '2022', []],
    ['population', '2020', []],
  ])('%s in %s: %j', (code, year, expected) => {
    const span = { from: period(year).start, to: period(year).end };
    expect(shown(code, '46', span)).toEqual(expected);
  });
});

describe('the programme’s figures by territory', () => {
  it('know one intercommunalité and no commune', () => {
    const known = PROGRAMME.indicators.flatMap((one) => {
      const levels = [...levelsWithFigures(PROGRAMME, LOT, one)];
      return levels.length > 0 ? [[one.code, levels]] : [];
    });
    expect(known).toEqual([
      ['candidats_accueillis', ['epci', 'departement']],
      ['candidatures_immersion', ['epci', 'departement']],
    ]);
    const places = placeFigures(
      PROGRAMME,
      LOT,
      indicator('candidats_accueillis'),
      'epci',
      ALWAYS,
      TODAY,
    );
    expect([...places.keys()]).toEqual([FIGEAC]);
  });

  it('say for the whole Lot what part of it they speak of', () => {
    expect(wordsOf(series('candidats_accueillis', '46').points)).toEqual([
      '2019: 18 (1/10 epci) by bourians-figeac-18',
      '2019-07: 16 (1/10 epci) by bourians-figeac-16',
    ]);
    expect(wordsOf(series('candidats_accueillis', FIGEAC).points)).toEqual([
      '2019: 18 by bourians-figeac-18',
      '2019-07: 16 by bourians-figeac-16',
    ]);
    expect(series('ambassadeurs', FIGEAC).points).toEqual([]);
  });

  it('count events and partners from their own tables', () => {
    const counts = (code: string, territory: string) =>
      series(code, territory).points.map(
        ({ period: { id }, measure }) => `${id}: ${inWords(measure)}`,
      );
    expect(counts('evenements', FIGEAC)).toEqual(['2019: 1', '2021: 1', '2024: 1']);
    expect(counts('partenaires', FIGEAC)).toEqual(['2019: 3', '2020: 4', '2021: 5', '2024: 6']);
    expect(counts('evenements', '46')).toEqual([
      '2018: 1',
      '2019: 7',
      '2020: 8',
      '2021: 6',
      '2022: 7',
      '2023: 3',
      '2024: 4',
      '2025: 1',
    ]);
  });
});
