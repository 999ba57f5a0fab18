import { describe, expect, it } from 'vitest';
import type { Indicator, MeasureKind } from '../../src/model/indicator.ts';
import type { PlaceFigure } from '../../src/model/place-figure.ts';
import { quantityOf } from '../../src/model/quantity.ts';
import type { Span } from '../../src/model/span.ts';
import type { Level } from '../../src/model/territory.ts';
import {
  INHABITANTS,
  type MapChoice,
  mapChoice,
  mapChoices,
  mapFiguresOver,
  mapLevel,
} from '../../src/state/map-subject.ts';
import { inWords, period } from '../model/in-words.ts';
import { COUNTED, dataset, indicator, type Row } from '../model/small-dataset.ts';
import { CAUSSE, NORTH, SMALL_LOT, SOUTH, VALLEE, WHOLE } from '../model/small-lot.ts';

const TODAY = period('2030-01-01').start;
const ALWAYS: Span = { from: undefined, to: undefined };

const said = (figures: ReadonlyMap<string, PlaceFigure>) =>
  Array.from(figures, ([code, { measure: found, sources }]) =>
    [`${code}: ${inWords(found)}`, sources.join('+')].filter(Boolean).join(' by '),
  );

describe('mapChoices()', () => {
  const codes = (...rows: Row[]) =>
    mapChoices(dataset(rows), SMALL_LOT).map(({ code, levels }) => [code, ...levels]);

  it('lists the inhabitants, then what has figures below the département', () => {
    const inhabitants = [INHABITANTS, 'commune', 'epci', 'arrondissement', 'departement'];
    expect(codes()).toEqual([inhabitants]);
    expect(codes(['2021', WHOLE, '5'])).toEqual([inhabitants]);
    expect(codes(['2021', CAUSSE, '5'])).toEqual([inhabitants, [COUNTED, 'epci', 'departement']]);
    expect(codes(['2021', '46001', '5'])).toEqual([
      inhabitants,
      [COUNTED, 'commune', 'epci', 'arrondissement', 'departement'],
    ]);
  });
});

describe('mapChoice()', () => {
  const choice = (code: string, ...levels: Level[]): MapChoice => ({
    code,
    indicator: code === INHABITANTS ? undefined : indicator('flux', code),
    quantity: 'count',
    levels: new Set(levels),
  });
  const inhabitants = choice(INHABITANTS, 'commune', 'epci');
  const byEpci = choice('a', 'epci');
  const byCommune = choice('b', 'commune', 'epci');

  it.each<[string, MapChoice[], string | undefined, string]>([
    ['what is asked for', [inhabitants, byEpci, byCommune], 'a', 'a'],
    ['the inhabitants if asked', [inhabitants, byCommune], INHABITANTS, INHABITANTS],
    ['by default what is known by commune', [inhabitants, byEpci, byCommune], undefined, 'b'],
    ['otherwise the inhabitants', [inhabitants, byEpci], undefined, INHABITANTS],
    ['the default for an unknown code', [inhabitants, byCommune], 'autre', 'b'],
  ])('gives %s', (_, choices, asked, expected) => {
    expect(mapChoice(choices, asked).code).toBe(expected);
  });

  it('refuses to choose among nothing', () => {
    expect(() => mapChoice([], undefined)).toThrow('map choices: none');
  });
});

describe('mapLevel()', () => {
  const at = (...levels: Level[]): MapChoice => ({
    code: COUNTED,
    indicator: indicator('flux'),
    quantity: 'count',
    levels: new Set(levels),
  });

  it('gives the level asked for, or the finest that has figures', () => {
    expect(mapLevel(at('commune', 'epci'), 'epci')).toBe('epci');
    expect(mapLevel(at('epci', 'departement'), 'commune')).toBe('epci');
    expect(mapLevel(at(), 'commune')).toBe('commune');
  });
});

describe('mapFiguresOver()', () => {
  const choiceOf = (one: Indicator | undefined): MapChoice => ({
    code: one?.code ?? INHABITANTS,
    indicator: one,
    quantity: one ? quantityOf(one) : 'count',
    levels: new Set(),
  });
  const over = (rows: readonly Row[], level: Level, one?: Indicator) =>
    said(mapFiguresOver(dataset(rows), SMALL_LOT, choiceOf(one), level, TODAY)(ALWAYS));
  const figures = (rows: readonly Row[], level: Level, kind: MeasureKind = 'flux') =>
    over(rows, level, indicator(kind));

  it('gives the inhabitants of every territory', () => {
    expect(over([], 'epci')).toEqual([`${CAUSSE}: 6000`, `${VALLEE}: 4000`]);
    expect(over([], 'commune')).toHaveLength(5);
    expect(over([], 'commune')[0]).toBe('46001: 1000');
    expect(over([], 'arrondissement')).toEqual([`${NORTH}: 10000`, `${SOUTH}: 0`]);
    expect(over([], 'departement')).toEqual([`${WHOLE}: 10000`]);
  });

  it('gives the total of a flux and the latest value of a stock, with their sources', () => {
    const rows: Row[] = [
      ['2020', '46001', '3', 'lot'],
      ['2021', '46001', 'plus_de 4', 'journal'],
    ];
    expect(figures(rows, 'commune')).toEqual(['46001: plus_de 7 by lot+journal']);
    expect(figures(rows, 'commune', 'stock')).toEqual(['46001: plus_de 4 by journal']);
    expect(figures(rows, 'epci', 'stock')).toEqual([`${CAUSSE}: plus_de 4 by journal`]);
  });

  it('keeps why a territory has no value', () => {
    const rows: Row[] = [
      ['2021', '46001', 'withheld'],
      ['2021', '46002', 'not-applicable'],
      ['2021', '46003', 'not-reported'],
      ['2021', '46004', '0'],
    ];
    for (const kind of ['flux', 'stock'] as const) {
      expect(figures(rows, 'commune', kind)).toEqual([
        '46001: withheld',
        '46002: not-applicable',
        '46003: not-reported',
        '46004: 0',
      ]);
    }
  });
});
