import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBounds } from '../../../src/map/classes/check-bounds.ts';
import { CLASS_METHODS, classBreaks } from '../../../src/map/classes/class-breaks.ts';
import { proposedClassCount } from '../../../src/map/classes/class-count.ts';
import { classOf } from '../../../src/map/classes/class-of.ts';
import { decimalsOf, shownBounds } from '../../../src/map/classes/shown-bounds.ts';
import { CALIFORNIA } from './california.ts';

const values = fc.array(
  fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 60 },
);

describe('shownBounds', () => {
  it('puts every value in the class where the exact bounds put it', () => {
    const method = fc.constantFrom(...CLASS_METHODS.filter((one) => one !== 'by-hand'));
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), method, (numbers, count, how) => {
        const breaks = classBreaks(numbers, { method: how, count });
        const shown = shownBounds(breaks, numbers);
        expect(shown).toHaveLength(breaks.length);
        for (const value of numbers) {
          // One that reads as a bound may stand on either side of it.
          if (!shown.includes(Number(value.toPrecision(3)))) {
            expect(classOf(shown, value)).toBe(classOf(breaks, value));
          }
          if (breaks[0] === breaks.at(-1)) continue;
          expect(value >= (shown[0] ?? NaN) && value <= (shown.at(-1) ?? NaN)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['whole numbers as whole', [1, 21.5, 60], [1, 2, 3, 40, 50, 60], [1, 22, 60]],
    [
      'a bound under the nearest whole number that would part wrongly',
      [1, 2.2, 9],
      [1, 2, 3, 9],
      [1, 3, 9],
    ],
    [
      'as few digits as part the values, and no zero above zero',
      [0.123456, 3.98765, 12.3456],
      [0.123456, 12.3456],
      [0.1, 4, 12.4],
    ],
    ['more digits where values crowd', [0, 5.01, 9.5], [0, 5, 5.02, 9.5], [0, 5.01, 9.5]],
    ['no more where values read the same', [0, 5.011, 9.5], [0, 5.01, 5.012, 9.5], [0, 5.01, 9.5]],
    ['nothing', [], [], []],
    ['a lone value', [7.253, 7.253], [7.253], [7.25, 7.25]],
    ['a lone whole number', [20_050, 20_050], [20_050], [20_050, 20_050]],
  ])('writes %s', (_, breaks, numbers, expected) => {
    expect(shownBounds(breaks, numbers)).toEqual(expected);
  });
});

describe('decimalsOf', () => {
  it.each([
    [[], 0],
    [[1, 20], 0],
    [[0.5, 1.25, 3], 2],
    [[1 / 3], 12],
  ])('of %j is %d', (bounds, expected) => {
    expect(decimalsOf(bounds)).toBe(expected);
  });
});

describe('checkBounds', () => {
  it.each([
    [[0, 10, 20], [3, 15], [0, 10, 20], false, false],
    [[0, 10, 20], [3, 45], [0, 10, 45], false, true],
    [[5, 10, 20], [-1, 15], [-1, 10, 20], true, false],
    [[0, 1], [], [0, 1], false, false],
  ])('takes %j for %j', (bounds, numbers, breaks, below, above) => {
    expect(checkBounds(bounds, numbers)).toEqual({
      kind: 'valid',
      breaks,
      widened: { below, above },
    });
  });

  it.each([
    [[], [{ code: 'too-few', count: 0 }]],
    [[4], [{ code: 'too-few', count: 1 }]],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], [{ code: 'too-many', count: 9 }]],
    [[1, NaN, 3], [{ code: 'not-a-number', index: 1 }]],
    [
      [1, 5, 5, 2],
      [
        { code: 'not-rising', index: 2 },
        { code: 'not-rising', index: 3 },
      ],
    ],
  ])('refuses %j', (bounds, faults) => {
    expect(checkBounds(bounds, [1])).toEqual({ kind: 'faulty', faults });
  });
});

describe('proposedClassCount', () => {
  it.each([
    ['nothing', [], 1],
    ['one value', [4, 4, 4], 1],
    ['two values', [4, 5], 2],
    ['ten', Array.from({ length: 10 }, (_, i) => i), 4],
    ['the communes of the Lot', Array.from({ length: 312 }, (_, i) => i), 5],
    ['many, of three kinds', Array.from({ length: 312 }, (_, i) => i % 3), 3],
    ['California', CALIFORNIA, 5],
  ])('for %s', (_, numbers, expected) => {
    expect(proposedClassCount(numbers)).toBe(expected);
  });
});
