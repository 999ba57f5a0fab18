import { describe, expect, it } from 'vitest';
import { valueRange } from '../../src/charts/value-range.ts';
import { AMBASSADORS, point, series } from './sample-series.ts';

const ends = (...args: Parameters<typeof valueRange>) => {
  const { min, max } = valueRange(...args);
  return [min, max];
};

describe('valueRange()', () => {
  it.each([
    ['exact values', [point('2020', 280)], [0, 300]],
    ['an approximation, up to the top of its bracket', [point('2020', 500, 'environ')], [0, 600]],
    ['a lower bound, with room for its arrow', [point('2020', 500, 'plus_de')], [0, 600]],
    ['values under zero', [point('2020', -20), point('2021', 30)], [-20, 30]],
    ['nothing but absences', [point('2020', 'not-reported')], [0, 1]],
    ['zeros', [point('2020', 0)], [0, 1]],
  ])('of a flux begins at zero and holds %s', (_, points, expected) => {
    expect(ends([series('a', 'flux', points)], 6)).toEqual(expected);
  });

  it('of a stock begins at zero too, however close its values', () => {
    expect(ends([AMBASSADORS], 6)).toEqual([0, 600]);
    const settled = [point('2021', 130, 'pres_de'), point('2022', 130)];
    expect(valueRange([series('a', 'stock', settled)], 6).min).toBe(0);
  });

  it('leaves zero only for stocks that are all large and close together', () => {
    const population = [point('2015', 173_400, 'environ'), point('2022', 174_942)];
    expect(ends([series('a', 'stock', population)], 4)).toEqual([173_000, 175_000]);
    expect(valueRange([series('a', 'flux', population)], 4).min).toBe(0);
    const mixed = [series('a', 'stock', population), series('b', 'stock', [point('2020', 500)])];
    expect(valueRange(mixed, 4).min).toBe(0);
  });

  it('counts in whole numbers where all values are', () => {
    expect(valueRange([series('a', 'flux', [point('2021', 3)])], 6).ticks).toEqual([0, 1, 2, 3]);
  });
});
