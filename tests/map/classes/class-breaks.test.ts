import fc from 'fast-check';
import { ckmeans, equalIntervalBreaks, quantileSorted } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  CLASS_METHODS,
  classBreaks,
  type ClassChoice,
  type ClassMethod,
} from '../../../src/map/classes/class-breaks.ts';
import { classOf } from '../../../src/map/classes/class-of.ts';
import { CALIFORNIA } from './california.ts';
import { countByClass } from './count-by-class.ts';

const values = fc.array(
  fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 60 },
);
const classCount = fc.integer({ min: 1, max: 7 });
const found = fc.constantFrom(...CLASS_METHODS.filter((method) => method !== 'by-hand'));
const round2 = (numbers: readonly number[]) =>
  numbers.map((value) => Math.round(value * 1e6) / 1e6);

describe('classBreaks', () => {
  it.each<[string, number[], ClassChoice, number[]]>([
    ['no value', [], { method: 'quantile', count: 5 }, []],
    ['one value', [7], { method: 'quantile', count: 5 }, [7, 7]],
    ['one value, often', [7, 7, 7], { method: 'natural', count: 3 }, [7, 7]],
    [
      'a tie that fills most classes',
      [1, 1, 1, 1, 1, 1, 2],
      { method: 'quantile', count: 4 },
      [1, 2],
    ],
    ['at the median', [1, 2, 3, 40, 50, 60], { method: 'quantile', count: 2 }, [1, 21.5, 60]],
    ['as wide', [0, 100], { method: 'equal-interval', count: 4 }, [0, 25, 50, 75, 100]],
    [
      'where values part',
      [1, 2, 4, 5, 7, 9, 10, 20],
      { method: 'natural', count: 3 },
      [1, 7, 20, 20],
    ],
    ['few values', [3, 1, 1], { method: 'natural', count: 5 }, [1, 3, 3]],
    [
      'round the mean',
      [0, 4, 6, 10],
      { method: 'standard-deviation', count: 3 },
      [0, 5 - Math.sqrt(13) / 2, 5 + Math.sqrt(13) / 2, 10],
    ],
    ['at the mean', [0, 4, 6, 10], { method: 'standard-deviation', count: 2 }, [0, 5, 10]],
    [
      'by half deviations',
      [0, 4, 6, 10],
      { method: 'standard-deviation', count: 4, deviation: 0.5 },
      [0, 5 - Math.sqrt(13) / 2, 5, 5 + Math.sqrt(13) / 2, 10],
    ],
    [
      'no further than values',
      [1, 1, 1, 1, 6],
      { method: 'standard-deviation', count: 6 },
      [1, 2, 4, 6],
    ],
    ['at round numbers', [3, 18, 97], { method: 'round', count: 5 }, [0, 20, 40, 60, 80, 100]],
    [
      'at round decimals',
      [0.11, 0.34],
      { method: 'round', count: 5 },
      [0.1, 0.15, 0.2, 0.25, 0.3, 0.35],
    ],
    ['at round numbers round zero', [-13, 27], { method: 'round', count: 4 }, [-25, 0, 25, 50]],
    ['by hand', [3, 45], { method: 'by-hand', count: 5, bounds: [0, 10, 20] }, [0, 10, 45]],
    ['what is not a number', [1, NaN, 2, Infinity, 4], { method: 'quantile', count: 2 }, [1, 2, 4]],
  ])('cuts %s', (_, numbers, choice, expected) => {
    const breaks = classBreaks(numbers, choice);
    expect(breaks).toHaveLength(expected.length);
    breaks.forEach((bound, index) => expect(bound).toBeCloseTo(expected[index] ?? NaN, 12));
  });

  it.each<[ClassMethod, number[], number[]]>([
    ['quantile', [0.13, 1.464, 5.798, 13.278, 54.616, 4111.45], [12, 11, 12, 11, 12]],
    ['equal-interval', [0.13, 822.394, 1644.658, 2466.922, 3289.186, 4111.45], [57, 0, 0, 0, 1]],
    // Published as the greatest value of each class: 75.29, 192.05, 370.5, 722.85.
    ['natural', [0.13, 110.74, 264.93, 722.85, 4111.45, 4111.45], [49, 3, 4, 1, 1]],
  ])('cuts the published example by %s as published', (method, breaks, counts) => {
    const cut = classBreaks(CALIFORNIA, { method, count: 5 });
    expect(round2(cut)).toEqual(breaks);
    expect(countByClass(cut, CALIFORNIA)).toEqual(counts);
  });

  it('is that of simple-statistics for equal intervals, to the last digit', () => {
    fc.assert(
      fc.property(values, classCount, (numbers, count) => {
        fc.pre(new Set(numbers).size > 1);
        expect(classBreaks(numbers, { method: 'equal-interval', count })).toEqual(
          equalIntervalBreaks(numbers, count),
        );
      }),
    );
  });

  it('is that of simple-statistics for quantiles, where values do not tie', () => {
    const distinct = fc.uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 8,
      maxLength: 80,
      comparator: (a, b) => a === b,
    });
    fc.assert(
      fc.property(distinct, classCount, (numbers, count) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const breaks = classBreaks(numbers, { method: 'quantile', count });
        const expected = Array.from({ length: count + 1 }, (_, i) =>
          quantileSorted(sorted, i / count),
        );
        expect(breaks).toHaveLength(count + 1);
        breaks.forEach((bound, i) => {
          expect(Math.abs(bound - (expected[i] ?? NaN))).toBeLessThanOrEqual(1e-9);
        });
        const sizes = countByClass(breaks, numbers);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('groups as ckmeans does for natural breaks', () => {
    fc.assert(
      fc.property(values, classCount, (numbers, count) => {
        const breaks = classBreaks(numbers, { method: 'natural', count });
        const groups = ckmeans(numbers, Math.min(count, new Set(numbers).size));
        expect(countByClass(breaks, numbers)).toEqual(groups.map((group) => group.length));
      }),
    );
  });

  it('leaves no better partition than natural breaks', () => {
    const few = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 4 }), (numbers, count) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const breaks = classBreaks(numbers, { method: 'natural', count });
        const cost = breaks.reduce((sum, _, index) => {
          const group = sorted.filter((value) => classOf(breaks, value) === index);
          return sum + (group.length > 0 ? scatter(group) : 0);
        }, 0);
        expect(cost).toBeCloseTo(leastScatter(sorted, count), 6);
      }),
    );
  });

  it('rises, takes in all values and has at most seven classes, whatever the method', () => {
    fc.assert(
      fc.property(values, classCount, found, (numbers, count, method) => {
        const breaks = classBreaks(numbers, { method, count });
        const inner = breaks.slice(0, -1);
        expect(inner).toEqual([...new Set(inner)].toSorted((a, b) => a - b));
        expect(breaks[0]).toBeLessThanOrEqual(Math.min(...numbers));
        expect(breaks.at(-1)).toBeGreaterThanOrEqual(Math.max(...numbers));
        expect(breaks.length - 1).toBeGreaterThanOrEqual(1);
        expect(breaks.length - 1).toBeLessThanOrEqual(method === 'round' ? 7 : count);
      }),
    );
  });

  it('leaves no quantile or natural class empty', () => {
    fc.assert(
      fc.property(
        values,
        classCount,
        fc.constantFrom('quantile', 'natural'),
        (numbers, count, method) => {
          const breaks = classBreaks(numbers, { method, count });
          expect(Math.min(...countByClass(breaks, numbers))).toBeGreaterThan(0);
        },
      ),
    );
  });

  it.each(CLASS_METHODS.filter((method) => method !== 'by-hand'))(
    'stands huge, tiny and crowded numbers with %s',
    (method) => {
      for (const numbers of [
        [1e300, 2, 3],
        [5e-324, 1e-323, 2],
        [1e15, 1e15 + 1, 1e15 + 2],
        [-1e99, 1e99],
      ]) {
        const breaks = classBreaks(numbers, { method, count: 5 });
        expect(breaks.every(Number.isFinite)).toBe(true);
      }
    },
  );

  it('refuses a number of classes that makes no sense, and bounds that are not valid', () => {
    expect(() => classBreaks([1], { method: 'quantile', count: 0 })).toThrow('class count: 0');
    expect(() => classBreaks([1], { method: 'quantile', count: 2.5 })).toThrow('class count: 2.5');
    expect(() => classBreaks([1], { method: 'by-hand', count: 2, bounds: [2, 1] })).toThrow(
      'class bounds: 2 1',
    );
  });
});

describe('classOf', () => {
  it.each([
    [[], 3, undefined],
    [[0, 10, 20], NaN, undefined],
    [[0, 10, 20], 0, 0],
    [[0, 10, 20], 9.99, 0],
    [[0, 10, 20], 10, 1],
    [[0, 10, 20], 20, 1],
    [[0, 10, 20], -5, 0],
    [[0, 10, 20], 400, 1],
    [[7, 7], 7, 0],
  ])('with bounds %j, puts %d in class %s', (breaks, value, expected) => {
    expect(classOf(breaks, value)).toBe(expected);
  });
});

/** Sum of squared distances to the mean. */
function scatter(group: readonly number[]): number {
  const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
  return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** The least that any partition in at most so many runs leaves, by trying all. */
function leastScatter(sorted: readonly number[], count: number): number {
  if (count === 1 || sorted.length <= 1) return sorted.length === 0 ? 0 : scatter(sorted);
  const rests = Array.from({ length: sorted.length }, (_, index) => index + 1);
  return Math.min(
    ...rests.map(
      (end) => scatter(sorted.slice(0, end)) + leastScatter(sorted.slice(end), count - 1),
    ),
  );
}
