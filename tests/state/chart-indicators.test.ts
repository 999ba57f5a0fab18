import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Series } from '../../src/model/series.ts';
import { chartIndicators, MAX_CHARTED } from '../../src/state/chart-indicators.ts';
import { point, seriesFrom } from '../model/in-words.ts';
import { indicator } from '../model/small-dataset.ts';

/** Makes indicators with figures at so many dates each, all of the programme. */
function given(...dates: number[]): { all: Indicator[]; series: Map<string, Series> } {
  const all = dates.map((_, index) => indicator('stock', `i${index}`));
  const series = new Map(
    dates.map((count, index) => {
      const points = Array.from({ length: count }, (__, year) => point(String(2000 + year), '1'));
      return [`i${index}`, seriesFrom(points)];
    }),
  );
  return { all, series };
}

const codes = (found: readonly Indicator[]) => found.map(({ code }) => code);

describe('chartIndicators()', () => {
  it.each<[string, number[], string[]]>([
    ['the first two with several dates', [1, 3, 0, 2, 5], ['i1', 'i3']],
    ['the only one with several dates', [1, 1, 2], ['i2']],
    ['the first two with a date where none has several', [0, 1, 1, 1], ['i1', 'i2']],
    ['nothing where nothing has figures', [0, 0], []],
  ])('gives by default %s', (_, dates, expected) => {
    const { all, series } = given(...dates);
    expect(codes(chartIndicators(all, series, undefined))).toEqual(expected);
  });

  it('prefers by default what the programme does to its context', () => {
    const { all, series } = given(3, 3, 3);
    const context = all.map((one, index): Indicator => {
      return index === 0 ? { ...one, theme: 'contexte' } : one;
    });
    expect(codes(chartIndicators(context, series, undefined))).toEqual(['i1', 'i2']);
  });

  it('counts two sources of one date as one date', () => {
    const { all } = given(2, 2);
    const series = new Map([
      ['i0', seriesFrom([point('2021', '1'), point('2021', '2')])],
      ['i1', seriesFrom([point('2020', '1'), point('2021', '2')])],
    ]);
    expect(codes(chartIndicators(all, series, undefined))).toEqual(['i1']);
  });

  it('gives those asked for, in the order asked, with or without figures', () => {
    const { all, series } = given(3, 0, 3);
    expect(codes(chartIndicators(all, series, ['i2', 'i1']))).toEqual(['i2', 'i1']);
    expect(codes(chartIndicators(all, series, []))).toEqual([]);
  });

  it('passes over codes that it does not know, and falls back where it knows none', () => {
    const { all, series } = given(3, 3, 3);
    expect(codes(chartIndicators(all, series, ['autre', 'i2']))).toEqual(['i2']);
    expect(codes(chartIndicators(all, series, ['autre']))).toEqual(['i0', 'i1']);
  });

  it('gives no more than a chart can hold', () => {
    const { all, series } = given(...Array<number>(9).fill(2));
    expect(codes(chartIndicators(all, series, codes(all)))).toEqual(
      codes(all).slice(0, MAX_CHARTED),
    );
  });
});
