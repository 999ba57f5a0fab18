import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearTicks } from '../../src/charts/clear-ticks.ts';

const scaled = (pixels: number) => (tick: number) => -tick * pixels;

describe('clearTicks()', () => {
  it.each([
    [[0, 1, 2, 3, 4], 20, [0, 1, 2, 3, 4]],
    [[0, 1, 2, 3, 4], 10, [0, 2, 4]],
    [[0, 1, 2, 3, 4], 5, [0, 4]],
    [[0, 1, 2, 3, 4, 5, 6], 6, [0, 3, 6]],
    [[0, 1, 2, 3], 8, [0, 3]],
    [[-2, -1, 0, 1, 2], 10, [-2, 0, 2]],
    [[-1, 0, 1, 2], 6, [-1, 2]],
    [[0, 1], 1, [0, 1]],
  ])('of %j, %i px apart, keeps %j', (ticks, pixels, kept) => {
    expect(clearTicks(ticks, scaled(pixels), 13)).toEqual(kept);
  });

  it('keeps both ends, in order, and numbers clear of one another wherever there are three', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -8, max: 0 }),
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        (first, last, pixels) => {
          const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
          const kept = clearTicks(ticks, scaled(pixels), 13);
          expect([kept[0], kept.at(-1)]).toEqual([first, last]);
          if (kept.length < 3) return;
          const gaps = kept.slice(1).map((tick, index) => (tick - (kept[index] ?? 0)) * pixels);
          expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13);
          expect(kept).toContain(0);
        },
      ),
    );
  });
});
