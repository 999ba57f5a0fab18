import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/model/disagreement.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { measureInterval } from '../../src/model/measure.ts';
import { comparePeriods, holds } from '../../src/model/period.ts';
import { intersects } from '../../src/model/qualifier.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import { anyMeasure, anyNearPeriod } from './arbitraries.ts';
import { inWords, point, seriesFrom } from './in-words.ts';

const by = (id: string, words: string, ...sources: string[]) => point(id, words, { sources });

/** Says each pair of figures that differ: `'2021: 16 / 2021: 18'`. */
const said = (points: readonly SeriesPoint[], kind: MeasureKind) =>
  disagreements(seriesFrom(points), kind).map(({ points: pair }) =>
    pair.map(({ period, measure }) => `${period.id}: ${inWords(measure)}`).join(' / '),
  );

const months = (source: string, ...values: string[]) =>
  values.map((words, index) => by(`2021-0${index + 1}`, words, source));

describe('disagreements()', () => {
  it('finds that followed families differ: more than, and nearly, one number', () => {
    const points = [by('2022-03-31', 'plus_de 400', 'a'), by('2022-03-31', 'pres_de 400', 'b')];
    expect(said(points, 'stock')).toEqual(['2022-03-31: plus_de 400 / 2022-03-31: pres_de 400']);
  });

  it('finds that hosted candidates differ: a month and the year that holds it alone', () => {
    const points = [by('2019', '18', 'b'), by('2019-07', '16', 'a')];
    expect(said(points, 'flux')).toEqual(['2019: 18 / 2019-07: 16']);
    expect(said(points, 'stock')).toEqual([]);
  });

  it.each<[string, SeriesPoint[]]>([
    ['one number twice', [by('2021', '130', 'a'), by('2021', '130', 'b')]],
    ['bounds with a number in common', [by('2021', 'plus_de 100', 'a'), by('2021', '130', 'b')]],
    ['one source twice', [by('2021', '16', 'a'), by('2021', '18', 'a', 'b')]],
    ['an absence beside a number', [by('2021', 'not-reported', 'a'), by('2021', '18', 'b')]],
    ['one number for a month and its year', [by('2021', '16', 'b'), by('2021-07', '16', 'a')]],
    ['a year and several of its months', [by('2021', '99', 'b'), ...months('a', '1', '2', '3')]],
    ['years side by side', [by('2020', '1', 'a'), by('2021', '2', 'b')]],
    ['a half and a quarter of the other', [by('2021-S1', '1', 'a'), by('2021-T3', '2', 'b')]],
  ])('finds none in %s', (_, points) => {
    expect(said(points, 'flux')).toEqual([]);
  });

  it('compares only figures that cover as many territories', () => {
    const covered = (present: number) => ({ level: 'epci', present, expected: 9 }) as const;
    const one = by('2021', '16', 'a');
    const other = by('2021', '18', 'b');
    const points = [
      { ...one, coverage: covered(1) },
      { ...other, coverage: covered(2) },
    ];
    expect(said(points, 'flux')).toEqual([]);
    expect(said([one, { ...other, coverage: covered(2) }], 'flux')).toEqual([]);
    const same = points.map((any) => ({ ...any, coverage: covered(2) }));
    expect(said(same, 'flux')).toEqual(['2021: 16 / 2021: 18']);
  });

  it('finds each pair of three sources that differ', () => {
    const points = [by('2021', '1', 'a'), by('2021', '2', 'b'), by('2021', '2', 'c')];
    expect(said(points, 'stock')).toEqual(['2021: 1 / 2021: 2', '2021: 1 / 2021: 2']);
  });

  it('finds both sources of a lone month that differ from its year', () => {
    const points = [by('2021', '9', 'c'), by('2021-07', '1', 'a'), by('2021-07', '2', 'b')];
    expect(said(points, 'flux')).toHaveLength(3);
  });

  it('finds, in any flux, what comparing every pair finds', () => {
    const anyPoint = fc
      .tuple(anyNearPeriod, anyMeasure, fc.constantFrom('a', 'b', 'c'))
      .map(([{ id }, measure, source]) => ({ ...point(id, '0', { sources: [source] }), measure }));
    const inTime = fc
      .array(anyPoint, { maxLength: 12 })
      .map((points) => [...points].sort((a, b) => comparePeriods(a.period, b.period)));
    const differ = (a: SeriesPoint, b: SeriesPoint) =>
      a.measure.kind === 'value' &&
      b.measure.kind === 'value' &&
      !intersects(measureInterval(a.measure), measureInterval(b.measure));
    fc.assert(
      fc.property(inTime, (points) => {
        const isLone = (outer: SeriesPoint, inner: SeriesPoint) =>
          points.every(
            (other) =>
              other === outer ||
              other.period.id === inner.period.id ||
              !holds(outer.period, other.period),
          );
        const pairs = points.flatMap((a, index) =>
          points
            .slice(index + 1)
            .filter(
              (b) =>
                a.sources[0] !== b.sources[0] &&
                differ(a, b) &&
                (a.period.id === b.period.id || (holds(a.period, b.period) && isLone(a, b))),
            )
            .map((b) => ({ points: [a, b] })),
        );
        expect(disagreements(seriesFrom(points), 'flux')).toEqual(pairs);
      }),
      { numRuns: 500 },
    );
  });
});
