import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../src/charts/time-ticks.ts';
import type { Precision } from '../../src/model/period.ts';
import { period } from './sample-series.ts';

function ids(from: string, to: string, count: number, finest?: Precision): string[] {
  return timeTicks(period(from).start, period(to).end, count, finest).map(({ id }) => id);
}

describe('timeTicks()', () => {
  it.each([
    ['2018', '2021', 10, ['2018', '2019', '2020', '2021']],
    ['2014', '2025', 6, ['2014', '2016', '2018', '2020', '2022', '2024']],
    ['2001', '2025', 6, ['2005', '2010', '2015', '2020', '2025']],
    ['2020', '2020', 6, ['2020-T1', '2020-T2', '2020-T3', '2020-T4']],
    ['2020-S1', '2020-S1', 8, ['01', '02', '03', '04', '05', '06'].map((m) => `2020-${m}`)],
    ['2020-11', '2020-11', 6, ['01', '06', '11', '16', '21', '26'].map((d) => `2020-11-${d}`)],
    ['2020', '2020', 2, ['2020']],
  ])('names from %s to %s in at most %i: %j', (from, to, count, expected) => {
    expect(ids(from, to, count)).toEqual(expected);
  });

  it('names no period finer than the data', () => {
    expect(ids('2020', '2021', 10, 'year')).toEqual(['2020', '2021']);
    expect(ids('2020-11', '2020-12', 10, 'month')).toEqual(['2020-11', '2020-12']);
  });

  it('refuses an empty range', () => {
    expect(() => timeTicks(5, 5, 3)).toThrow('time range: 5, 5');
  });

  it('gives, for any range, few ascending periods of one precision that meet it', () => {
    const day = fc.integer({ min: -25_000, max: 47_000 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 40_000 }),
        fc.integer({ min: 1, max: 15 }),
        (...args) => {
          const [from, length, count] = args;
          const ticks = timeTicks(from, from + length, count);
          expect(ticks.length).toBeGreaterThan(0);
          expect(ticks.length).toBeLessThanOrEqual(count);
          expect(new Set(ticks.map(({ precision }) => precision)).size).toBe(1);
          ticks.forEach((tick, index) => {
            expect(tick.start).toBeLessThan(from + length);
            expect(tick.end).toBeGreaterThan(from);
            expect(tick.start).toBeGreaterThanOrEqual(ticks[index - 1]?.end ?? -Infinity);
          });
        },
      ),
    );
  });
});
