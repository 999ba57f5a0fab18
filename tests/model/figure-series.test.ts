import { describe, expect, it } from 'vitest';
import { figureSeries } from '../../src/model/figure-series.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { wordsOf } from './in-words.ts';
import { seriesWords, TODAY } from './series-words.ts';
import { dataset, indicator, type Row } from './small-dataset.ts';
import { CAUSSE, ELSEWHERE, SMALL_LOT, VALLEE, WHOLE } from './small-lot.ts';

const series = (rows: readonly Row[], territory = WHOLE, kind: MeasureKind = 'flux') =>
  seriesWords(rows, kind, territory);

describe('figureSeries()', () => {
  it('orders points by start, the coarser first, and sources by trust', () => {
    const rows: Row[] = [
      ['2021-07', WHOLE, '3', 'lot'],
      ['2021', WHOLE, '14', 'journal'],
      ['2020', WHOLE, '9', 'lot'],
      ['2021-01', WHOLE, '1', 'lot'],
      ['2021', WHOLE, '12', 'lot'],
    ];
    expect(series(rows)).toEqual([
      '2020: 9 by lot',
      '2021: 12 by lot',
      '2021: 14 by journal',
      '2021-01: 1 by lot',
      '2021-07: 3 by lot',
    ]);
  });

  it.each<MeasureKind>(['flux', 'stock'])(
    'prefers the figure of the territory itself to the sum of a %s below',
    (kind) => {
      const rows: Row[] = [
        ['2021', CAUSSE, '5'],
        ['2021', WHOLE, '100', 'lot'],
        ['2022', VALLEE, '7'],
      ];
      const sum = kind === 'flux' ? '2022: 7 (1/2 epci)' : '2022: 12 (2/2 epci)';
      expect(series(rows, WHOLE, kind)).toEqual(['2021: 100 by lot', sum]);
    },
  );

  it.each<MeasureKind>(['flux', 'stock'])(
    'does not let an absence of the territory itself hide the sum of a %s below',
    (kind) => {
      const rows: Row[] = [
        ['2021', WHOLE, 'not-reported', 'lot'],
        ['2021', CAUSSE, '5'],
        ['2021', VALLEE, '7'],
      ];
      expect(series(rows, WHOLE, kind)).toEqual(['2021: 12 (2/2 epci)']);
    },
  );

  it('prefers what is said of the territory itself where nothing has a value', () => {
    const rows: Row[] = [
      ['2021', WHOLE, 'not-applicable', 'lot'],
      ['2021', CAUSSE, 'withheld'],
    ];
    expect(series(rows)).toEqual(['2021: not-applicable by lot']);
  });

  it('never adds rates up over territories', () => {
    const rate = { ...indicator('stock'), unit: { fr: '%', en: '%' } };
    const rows: Row[] = [
      ['2021', CAUSSE, '40'],
      ['2021', VALLEE, '60'],
      ['2022', WHOLE, '50'],
      ['2022', CAUSSE, '45'],
    ];
    const over = (territory: string) =>
      wordsOf(figureSeries(dataset(rows), SMALL_LOT, { indicator: rate, territory }, TODAY).points);
    expect(over(WHOLE)).toEqual(['2022: 50']);
    expect(over(CAUSSE)).toEqual(['2021: 40', '2022: 45']);
  });

  it('looks at the territory and those within it only', () => {
    const rows: Row[] = [
      ['2021', WHOLE, '100'],
      ['2021', VALLEE, '70'],
      ['2021', '46004', '60'],
      ['2021', '46001', '5'],
      ['2021', ELSEWHERE, '900'],
      ['2020', CAUSSE, '20'],
    ];
    expect(series(rows, CAUSSE)).toEqual(['2020: 20', '2021: 5 (1/3 commune)']);
    expect(series(rows, '46001')).toEqual(['2021: 5']);
    expect(series(rows, '46002')).toEqual([]);
    expect(series(rows, ELSEWHERE)).toEqual(['2021: 900']);
  });

  it('gives no point for an indicator without figures', () => {
    const query = { indicator: indicator('flux', 'autre'), territory: WHOLE };
    const found = figureSeries(dataset([['2021', WHOLE, '1']]), SMALL_LOT, query, TODAY);
    expect(found).toEqual({ indicator: 'autre', territory: WHOLE, counted: false, points: [] });
  });

  it('keeps an absence as a point, with its reason', () => {
    expect(series([['2021', WHOLE, 'withheld', 'lot']])).toEqual(['2021: withheld by lot']);
  });

  it('marks the periods that hold today as running', () => {
    const rows: Row[] = [
      ['2029', WHOLE, '1'],
      ['2030', WHOLE, '2'],
      ['2030-01', CAUSSE, '3'],
      ['2030-01-01', WHOLE, '4'],
    ];
    expect(series(rows)).toEqual([
      '2029: 1',
      '2030: 2, running',
      '2030-01: 3 (1/2 epci), running',
      '2030-01-01: 4',
    ]);
  });

  it('keeps one value of a breakdown when asked', () => {
    const rows: Row[] = [
      ['2021', '46001', '4', 'lot', 'Paris'],
      ['2021', '46001', '6', 'lot', 'Lyon'],
      ['2021', '46002', '1', 'lot', 'Paris'],
      ['2021', '46003', '8', 'lot', 'Lyon'],
    ];
    const data = dataset(rows, { breakdowns: ['origine'] });
    const query = { indicator: indicator('flux'), territory: CAUSSE };
    const all = figureSeries(data, SMALL_LOT, query, TODAY);
    expect(wordsOf(all.points)).toEqual(['2021: 19 (3/3 commune) by lot']);
    const breakdown = { name: 'origine', value: 'Paris' };
    const paris = figureSeries(data, SMALL_LOT, { ...query, breakdown }, TODAY);
    expect(wordsOf(paris.points)).toEqual(['2021: 5 (2/3 commune) by lot']);
  });

  it('does not depend on the order of the rows', () => {
    const rows: Row[] = [
      ['2021', CAUSSE, '5', 'lot'],
      ['2021', CAUSSE, '6', 'journal'],
      ['2021', '46004', '2', 'lot'],
      ['2020', VALLEE, '9', 'lot'],
      ['2019', WHOLE, '30', 'journal'],
      ['2019', WHOLE, '31', 'lot'],
    ];
    for (const kind of ['flux', 'stock'] as const) {
      expect(series([...rows].reverse(), WHOLE, kind)).toEqual(series(rows, WHOLE, kind));
    }
  });
});
