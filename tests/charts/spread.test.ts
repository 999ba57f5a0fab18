import { describe, expect, it } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

const mark = (x: number, y: number, series: string, period = '2021') => ({ x, y, series, period });

describe('spread()', () => {
  it.each([
    ['a mark alone', [mark(10, 10, 'a')], [0]],
    ['two sources for one period', [mark(10, 10, 'a'), mark(10, 10, 'a')], [-8, 8]],
    ['two sources that differ', [mark(10, 10, 'a'), mark(10, 90, 'a')], [-8, 8]],
    ['two periods of one series', [mark(10, 10, 'a'), mark(12, 10, 'a', '2022')], [0, 0]],
    ['two series that coincide', [mark(10, 10, 'a'), mark(12, 11, 'b')], [-8, 8]],
    ['two series at a distance', [mark(10, 10, 'a'), mark(10, 60, 'b')], [0, 0]],
    ['three of them', [mark(1, 1, 'a'), mark(1, 1, 'b'), mark(1, 1, 'c')], [-16, 0, 16]],
  ])('moves %s', (_, marks, expected) => {
    expect(spread(marks, 16, true)).toEqual(expected);
  });

  it('leaves series on one another where marks are dense, save for rival sources', () => {
    expect(spread([mark(10, 10, 'a'), mark(10, 10, 'b')], 16, false)).toEqual([0, 0]);
    expect(spread([mark(10, 10, 'a'), mark(10, 10, 'a')], 16, false)).toEqual([-8, 8]);
  });
});
