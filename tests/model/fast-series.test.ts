import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, indexedDataset } from '../../src/model/dataset.ts';
import type { Figure } from '../../src/model/figure.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { figureSeries } from '../../src/model/figure-series.ts';
import { keyFigure } from '../../src/model/key-figure.ts';
import { placeFigureOf } from '../../src/model/place-figure.ts';
import { placeFigures } from '../../src/model/place-figures.ts';
import type { Span } from '../../src/model/span.ts';
import { anyMeasure } from './arbitraries.ts';
import { period } from './in-words.ts';
import { type NaiveQuery, naivePoints } from './naive-series.ts';
import { COUNTED, dataset, indicator, SOURCES } from './small-dataset.ts';
import { CAUSSE, COMMUNES, ELSEWHERE, SMALL_LOT, VALLEE, WHOLE } from './small-lot.ts';

const BREAKDOWNS = ['origine', 'canal'];
const PERIODS = ['2020', '2020-12', '2020-12-31', '2021', '2021-S2', '2021-T4', '2021-12', '2022'];
const TODAY = period('2022-05-01').start;

const anyRow: fc.Arbitrary<Figure> = fc.record({
  indicator: fc.constantFrom(COUNTED, COUNTED, 'autre'),
  period: fc.constantFrom(...PERIODS).map(period),
  territory: fc.constantFrom(...COMMUNES, CAUSSE, VALLEE, WHOLE, ELSEWHERE),
  measure: anyMeasure,
  source: fc.constantFrom('lot', 'lot', 'lot', 'journal', 'note', 'inconnue', ''),
  note: fc.constantFrom('', '', 'a', 'b'),
  breakdown: fc.tuple(fc.constantFrom('', '', 'Paris', 'Lyon'), fc.constantFrom('', '', 'web')),
});

const anyRows = fc.array(anyRow, { maxLength: 60, size: 'max' });
const anyTerritory = fc.constantFrom(WHOLE, WHOLE, CAUSSE, VALLEE, '46001', ELSEWHERE);
const anyKind = fc.constantFrom('flux' as const, 'stock' as const);
const anyFilter = fc.constantFrom(
  undefined,
  { name: 'origine', value: 'Paris' },
  { name: 'canal', value: '' },
  { name: 'inconnu', value: 'x' },
);

function datasetOf(figures: readonly Figure[]): Dataset {
  const builder = new FigureTableBuilder(BREAKDOWNS);
  for (const figure of figures) builder.add(figure);
  return dataset([], { figures: builder.build() });
}

function naiveQuery(all: readonly Figure[], territory: string, kind: 'flux' | 'stock'): NaiveQuery {
  const figures = all.filter((figure) => figure.indicator === COUNTED);
  const about = { figures, breakdowns: BREAKDOWNS, sources: SOURCES, gazetteer: SMALL_LOT };
  return { ...about, territory, kind, today: TODAY };
}

describe('figureSeries() of any figures', () => {
  it('gives what the plainest way of adding them gives', () => {
    fc.assert(
      fc.property(anyRows, anyTerritory, anyKind, (figures, territory, kind) => {
        const query = { indicator: indicator(kind), territory };
        const series = figureSeries(datasetOf(figures), SMALL_LOT, query, TODAY);
        expect(series.points).toEqual(naivePoints(naiveQuery(figures, territory, kind)));
      }),
      { numRuns: 600 },
    );
  });

  it('gives it for one value of a breakdown too', () => {
    fc.assert(
      fc.property(anyRows, anyTerritory, anyKind, anyFilter, (figures, territory, kind, filter) => {
        const data = datasetOf(figures);
        const query = {
          indicator: indicator(kind),
          territory,
          ...(filter && { breakdown: filter }),
        };
        const { points } = figureSeries(data, SMALL_LOT, query, TODAY);
        const naive = { ...naiveQuery(figures, territory, kind), ...(filter && { filter }) };
        expect(points).toEqual(naivePoints(naive));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same from an index that came with the data set', () => {
    fc.assert(
      fc.property(anyRows, anyTerritory, anyKind, (figures, territory, kind) => {
        const data = datasetOf(figures);
        const query = { indicator: indicator(kind), territory };
        const crossed = structuredClone(indexedDataset(data));
        expect(figureSeries(crossed, SMALL_LOT, query, TODAY)).toEqual(
          figureSeries(data, SMALL_LOT, query, TODAY),
        );
      }),
    );
  });
});

describe('placeFigures() of any figures', () => {
  const spans: readonly Span[] = [
    { from: undefined, to: undefined },
    { from: period('2021').start, to: period('2021').end },
    { from: undefined, to: period('2020').end },
  ];

  it.each(['commune', 'epci'] as const)('gives the key figure of each %s', (level) => {
    fc.assert(
      fc.property(anyRows, anyKind, fc.constantFrom(...spans), (figures, kind, span) => {
        const counted = indicator(kind);
        const data = datasetOf(figures);
        const found = placeFigures(data, SMALL_LOT, counted, level, span, TODAY);
        const codes = level === 'commune' ? COMMUNES : [CAUSSE, VALLEE];
        const expected = codes.flatMap((territory) => {
          const points = naivePoints(naiveQuery(figures, territory, kind));
          const series = { indicator: COUNTED, territory, counted: false, points };
          const figure = placeFigureOf(keyFigure(counted, series, span));
          return points.length > 0 ? [[territory, figure] as const] : [];
        });
        expect(new Map(found)).toEqual(new Map(expected));
      }),
      { numRuns: 300 },
    );
  });
});
