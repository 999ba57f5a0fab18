import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK_METHODS, classBreaks } from '../../src/map/class-breaks.ts';
import { classOf } from '../../src/map/class-of.ts';
import { roundestBetween } from '../../src/map/roundest-between.ts';

const method = fc.constantFrom(...BREAK_METHODS);
const values = fc.array(
  fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 60 },
);
const classCount = fc.integer({ min: 1, max: 7 });

describe('classBreaks', () => {
  it.each([
    ['no value', [], 5, 'quantile', []],
    ['one value', [7], 5, 'quantile', [7, 7]],
    ['one value, often', [7, 7, 7], 3, 'equal-interval', [7, 7]],
    ['two values', [1, 2], 5, 'quantile', [1, 2, 2]],
    ['a tie that fills most classes', [1, 1, 1, 1, 1, 1, 1, 2], 4, 'quantile', [1, 2]],
    ['even numbers in each class', [1, 2, 3, 40, 50, 60], 2, 'quantile', [1, 40, 60]],
    ['classes as wide', [0, 24, 26, 49, 51, 76, 100], 4, 'equal-interval', [0, 25, 50, 75, 100]],
    ['classes that would be empty', [0, 1, 2, 100], 4, 'equal-interval', [0, 25, 100]],
    ['what is not a number', [1, NaN, 2, Infinity, 3], 2, 'quantile', [1, 2, 3]],
  ] as const)('cuts %s', (_, numbers, count, how, expected) => {
    expect(classBreaks(numbers, count, how)).toEqual(expected);
  });

  it('refuses a number of classes that makes no sense', () => {
    expect(() => classBreaks([1], 0, 'quantile')).toThrow('class count: 0');
    expect(() => classBreaks([1], 2.5, 'quantile')).toThrow('class count: 2.5');
  });

  it('goes from the least value to the greatest, rising, in at most the classes asked for', () => {
    fc.assert(
      fc.property(values, classCount, method, (numbers, count, how) => {
        const breaks = classBreaks(numbers, count, how);
        expect(breaks[0]).toBe(Math.min(...numbers));
        expect(breaks.at(-1)).toBe(Math.max(...numbers));
        expect(breaks.length - 1).toBeLessThanOrEqual(count);
        const inner = breaks.slice(0, -1);
        expect(inner).toEqual([...new Set(inner)].sort((a, b) => a - b));
      }),
    );
  });

  it('leaves no class empty', () => {
    fc.assert(
      fc.property(values, classCount, method, (numbers, count, how) => {
        const breaks = classBreaks(numbers, count, how);
        const filled = new Set(numbers.map((value) => classOf(breaks, value)));
        expect(filled.size).toBe(breaks.length - 1);
      }),
    );
  });

  it('puts as many values in each quantile class where none tie', () => {
    const distinct = fc.uniqueArray(fc.integer(), { minLength: 30, maxLength: 90 });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 2, max: 7 }), (numbers, count) => {
        const breaks = classBreaks(numbers, count, 'quantile');
        const sizes = new Array<number>(count).fill(0);
        for (const value of numbers) {
          const index = classOf(breaks, value) ?? -1;
          sizes[index] = (sizes[index] ?? 0) + 1;
        }
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
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

describe('roundestBetween', () => {
  it.each([
    [23, 68, 50],
    [99, 101, 100],
    [0.123, 0.1289, 0.125],
    [1.2, 1.3, 1.3],
    [165.5, 166, 166],
    [-5, 3, 0],
    [-5, -1, -2],
    [0, 0.7, 0.5],
    [999, 30_000, 20_000],
  ])('above %d and up to %d, gives %d', (low, high, expected) => {
    expect(roundestBetween(low, high)).toBe(expected);
  });

  it('always stays within', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const found = roundestBetween(low, high);
        expect(found > low && found <= high).toBe(true);
      }),
    );
  });
});
