import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTicks } from '../../src/charts/round-ticks.ts';

describe('roundTicks()', () => {
  it.each([
    [0, 500, 5, [0, 100, 200, 300, 400, 500]],
    [0, 530, 6, [0, 100, 200, 300, 400, 500, 600]],
    [0, 18, 6, [0, 5, 10, 15, 20]],
    [0, 280_000, 4, [0, 100_000, 200_000, 300_000]],
    [173_300, 174_942, 4, [173_000, 173_500, 174_000, 174_500, 175_000]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [-30, 50, 4, [-50, 0, 50]],
    [0, 0, 2, [0, 0.5]],
  ])('counts from %d to %d in at most %3$d steps: %j', (min, max, count, expected) => {
    expect(roundTicks(min, max, count)).toEqual(expected);
  });

  it('counts people one by one at the finest', () => {
    expect(roundTicks(0, 1, 5, true)).toEqual([0, 1]);
    expect(roundTicks(0, 3, 6, true)).toEqual([0, 1, 2, 3]);
  });

  it('refuses a range that is not one', () => {
    expect(() => roundTicks(2, 1, 5)).toThrow('tick range: 2, 1');
    expect(() => roundTicks(0, Infinity, 5)).toThrow('tick range: 0, Infinity');
  });

  it.each([
    [0, 5e-324],
    [-5e-324, 5e-324],
    [5e-324, 5e-324],
    [-1.7e308, 1.7e308],
    [0, 1e-300],
  ])('comes to an end at the ends of what numbers can hold: %d, %d', (min, max) => {
    const ticks = roundTicks(min, max, 5);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });

  it('covers any range, ascending, evenly, in at most the count of steps', () => {
    const bound = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value || 0);
    fc.assert(
      fc.property(bound, bound, fc.integer({ min: 2, max: 12 }), (a, b, count) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(max === min || max - min > 1e-6 * Math.max(Math.abs(min), Math.abs(max), 1e-3));
        const ticks = roundTicks(min, max, count);
        const [first = NaN, second = NaN, last = NaN] = [ticks[0], ticks[1], ticks.at(-1)];
        const step = second - first;
        const slack = 1e-6 * step;
        expect(first).toBeLessThanOrEqual(min + slack);
        expect(last).toBeGreaterThanOrEqual(max - slack);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(count + 1);
        ticks.forEach((tick, index) => {
          expect(Math.abs(tick - (first + index * step))).toBeLessThanOrEqual(
            slack + 1e-9 * Math.abs(tick),
          );
        });
      }),
    );
  });
});
