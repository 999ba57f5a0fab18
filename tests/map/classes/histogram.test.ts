import fc from 'fast-check';
import { interquartileRange } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { histogramLayout } from '../../../src/map/classes/histogram-layout.ts';
import { makeHistogram } from '../../../src/map/classes/histogram.ts';

const values = fc.array(
  fc.oneof(fc.integer({ min: -500, max: 500 }), fc.double({ min: -1e4, max: 1e4, noNaN: true })),
  { minLength: 1, maxLength: 120 },
);

describe('makeHistogram', () => {
  it('counts every value once, in at most 40 bins side by side', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const { bins, most } = makeHistogram(numbers);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
        expect(bins.length).toBeLessThanOrEqual(40);
        expect(most).toBe(Math.max(...bins.map(({ count }) => count)));
        bins
          .slice(1)
          .forEach(({ from }, index) => expect(from).toBeCloseTo(bins[index]?.to ?? NaN));
      }),
    );
  });

  it('has bins no wider than Freedman and Diaconis give', () => {
    const numbers = Array.from({ length: 101 }, (_, index) => index / 10 + 0.05);
    const [bin] = makeHistogram(numbers).bins;
    const width = (2 * interquartileRange(numbers)) / Math.cbrt(101);
    expect((bin?.to ?? 0) - (bin?.from ?? 0)).toBeLessThanOrEqual(width);
    expect((bin?.to ?? 0) - (bin?.from ?? 0)).toBeGreaterThan(width * 0.7);
  });

  it('gives whole numbers bins of a whole width', () => {
    const { bins } = makeHistogram([1, 1, 2, 2, 3, 3, 9]);
    for (const { from, to } of bins) expect((to - from) % 1).toBe(0);
  });

  it.each([
    ['nothing', [], 0],
    ['one value', [5, 5], 1],
    ['most values equal', [1, 1, 1, 1, 1, 1, 1, 9.5], 4],
  ])('takes %s', (_, numbers, count) => {
    expect(makeHistogram(numbers).bins).toHaveLength(count);
  });

  it('reaches the bounds that stand beyond the values', () => {
    expect(makeHistogram([2.5, 3.25, 4], [0, 5, 10])).toMatchObject({ low: 0, high: 10 });
  });
});

describe('histogramLayout', () => {
  const box = { width: 200, height: 80 };

  it('stands bars on the ground, as tall as their counts, and bounds in their places', () => {
    const breaks = [0, 5, 20];
    const histogram = makeHistogram([0, 1, 2, 2.5, 11, 20], breaks);
    const { bars, lines } = histogramLayout(histogram, breaks, box);
    expect(lines).toEqual([
      { value: 0, x: 0 },
      { value: 5, x: 50 },
      { value: 20, x: 200 },
    ]);
    for (const { y, height, count } of bars) {
      expect(y + height).toBe(80);
      expect(height).toBeCloseTo((80 * count) / histogram.most);
    }
    expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(200);
  });

  it('stays in its box', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const breaks = [Math.min(...numbers), Math.max(...numbers)];
        const { bars, lines } = histogramLayout(makeHistogram(numbers, breaks), breaks, box);
        for (const { x, y, width } of bars) {
          expect(Math.min(x, y, width)).toBeGreaterThanOrEqual(-1e-9);
          expect(x + width).toBeLessThanOrEqual(200 + 1e-6);
        }
        for (const { x } of lines) expect(x >= -1e-9 && x <= 200 + 1e-6).toBe(true);
      }),
    );
  });
});
