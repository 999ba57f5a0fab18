import { describe, expect, it } from 'vitest';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { levelsWithFigures } from '../../src/model/map-levels.ts';
import { placeFigures } from '../../src/model/place-figures.ts';
import type { Span } from '../../src/model/span.ts';
import type { Level } from '../../src/model/territory.ts';
import { inWords, period } from './in-words.ts';
import { dataset, indicator, type Row } from './small-dataset.ts';
import { CAUSSE, ELSEWHERE, NORTH, SMALL_LOT, SOUTH, VALLEE, WHOLE } from './small-lot.ts';

const TODAY = period('2030-01-01').start;
const ALWAYS: Span = { from: undefined, to: undefined };

function places(
  rows: readonly Row[],
  level: Level,
  kind: MeasureKind = 'flux',
  span: Span = ALWAYS,
): Record<string, string> {
  const data = dataset(rows);
  const found = placeFigures(data, SMALL_LOT, indicator(kind), level, span, TODAY);
  return Object.fromEntries(Array.from(found, ([code, figure]) => [code, inWords(figure.measure)]));
}

const ROWS: readonly Row[] = [
  ['2021', WHOLE, '1000'],
  ['2021', VALLEE, '70'],
  ['2021', '46004', '60'],
  ['2021', '46001', '5'],
  ['2022', '46001', '6'],
  ['2021', '46002', 'withheld'],
  ['2021', ELSEWHERE, '900'],
];

describe('placeFigures()', () => {
  it('gives each commune with a row its own figure, and no other', () => {
    expect(places(ROWS, 'commune')).toEqual({ '46001': '11', '46002': 'withheld', '46004': '60' });
  });

  it('counts a month within a year once, and by itself where the year is not in the span', () => {
    const rows: readonly Row[] = [
      ['2021', '46001', '10'],
      ['2021-07', '46001', '3'],
      ['2022-01', '46001', '4'],
    ];
    expect(places(rows, 'commune')).toEqual({ '46001': '14' });
    const { start: from } = period('2021-02');
    expect(places(rows, 'commune', 'flux', { from, to: undefined })).toEqual({ '46001': '7' });
    const { end: to } = period('2021');
    expect(places(rows, 'commune', 'flux', { from, to })).toEqual({ '46001': '3' });
  });

  it('gives each intercommunalité its own figure, or the sum of its communes', () => {
    expect(places(ROWS, 'epci')).toEqual({ [CAUSSE]: 'au_moins 11', [VALLEE]: '70' });
  });

  it('adds communes up by arrondissement, and never the figures of one with theirs', () => {
    const rows: readonly Row[] = [...ROWS, ['2021', '46005', '8'], ['2021', NORTH, '500']];
    expect(places(rows, 'arrondissement')).toEqual({ [NORTH]: '506', [SOUTH]: '8' });
    const own: readonly Row[] = [
      ['2021', NORTH, '500'],
      ['2021', '46001', '5'],
    ];
    expect(places(own, 'departement')).toEqual({ [WHOLE]: '5' });
    expect(places([['2021', VALLEE, '70']], 'departement')).toEqual({ [WHOLE]: '70' });
    expect(places([['2021', VALLEE, '70']], 'arrondissement')).toEqual({});
  });

  it('says how much of a territory a sum covers', () => {
    const rows: readonly Row[] = [
      ['2021', '46001', '5'],
      ['2022', '46001', '5'],
      ['2022', '46002', '5'],
      ['2022', '46005', '5'],
    ];
    const found = (level: Level) =>
      placeFigures(dataset(rows), SMALL_LOT, indicator('flux'), level, ALWAYS, TODAY);
    expect(found('epci').get(CAUSSE)?.coverage).toMatchObject({ present: 1, expected: 3 });
    expect(found('arrondissement').get(NORTH)?.coverage).toMatchObject({ present: 1, expected: 4 });
    expect(found('arrondissement').get(SOUTH)?.coverage).toMatchObject({ present: 1, expected: 1 });
    expect(found('commune').get('46001')?.coverage).toBeUndefined();
  });

  it('adds rates up neither over time nor over territories', () => {
    const rows: readonly Row[] = [
      ['2021', '46001', '40'],
      ['2022', '46001', '50'],
      ['2022', '46002', '60'],
      ['2022', VALLEE, '7'],
    ];
    const rate = { ...indicator('flux'), unit: { fr: '%', en: '%' } };
    const found = (level: Level) =>
      Array.from(
        placeFigures(dataset(rows), SMALL_LOT, rate, level, ALWAYS, TODAY),
        ([code, { measure }]) => `${code}: ${inWords(measure)}`,
      );
    expect(found('commune')).toEqual(['46001: 50', '46002: 60']);
    expect(found('epci')).toEqual([`${VALLEE}: 7`]);
    expect([...levelsWithFigures(dataset(rows), SMALL_LOT, rate)]).toEqual(['commune', 'epci']);
  });

  it('never takes a territory without figures for zero', () => {
    expect(places([['2021', WHOLE, '1000']], 'commune')).toEqual({});
    expect(places([['2021', WHOLE, '1000']], 'epci')).toEqual({});
    expect(places([], 'epci')).toEqual({});
  });

  it('keeps a territory whose figures lie outside the span, without a value', () => {
    const year = { from: period('2022').start, to: period('2022').end };
    expect(places(ROWS, 'commune', 'flux', year)).toEqual({
      '46001': '6',
      '46002': 'not-reported',
      '46004': 'not-reported',
    });
  });

  it('gives the latest value of a stock', () => {
    expect(places(ROWS, 'commune', 'stock')).toMatchObject({ '46001': '6' });
    expect(places(ROWS, 'epci', 'stock')).toMatchObject({ [VALLEE]: '70' });
  });
});

describe('levelsWithFigures()', () => {
  it.each<[string, Row[], string[]]>([
    ['a commune', [['2021', '46001', '5']], ['arrondissement', 'commune', 'departement', 'epci']],
    ['an intercommunalité', [['2021', CAUSSE, '5']], ['departement', 'epci']],
    ['an arrondissement', [['2021', NORTH, '5']], ['arrondissement']],
    ['the whole département', [['2021', WHOLE, '5']], []],
    ['a commune elsewhere', [['2021', ELSEWHERE, '5']], []],
    ['nothing', [], []],
  ])('figures of %s are known by %j', (_, rows, levels) => {
    const found = levelsWithFigures(dataset(rows), SMALL_LOT, indicator('flux'));
    expect([...found].sort()).toEqual(levels);
  });

  it('looks at one indicator only', () => {
    const rows: Row[] = [['2021', '46001', '5']];
    const found = levelsWithFigures(dataset(rows), SMALL_LOT, indicator('flux', 'autre'));
    expect(found.size).toBe(0);
  });
});
