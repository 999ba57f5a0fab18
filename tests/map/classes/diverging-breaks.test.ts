import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/map/classes/class-of.ts';
import {
  DIVERGING_METHODS,
  divergingBreaks,
  type DivergingChoice,
} from '../../../src/map/classes/diverging-breaks.ts';

const even = (count: number): DivergingChoice => ({ method: 'equal-interval', count });

describe('divergingBreaks', () => {
  it.each<[string, number[], DivergingChoice, number[], number[]]>([
    ['nothing', [], even(4), [], []],
    ['no change at all', [0, 0], even(4), [], []],
    ['both sides', [-8, 8], even(4), [-8, -4, 0, 4, 8], [-2, -1, 1, 2]],
    ['both sides with a pivot', [-10, 10], even(5), [-10, -6, -2, 2, 6, 10], [-2, -1, 0, 1, 2]],
    ['a longer side', [-4, 8], even(4), [-4, 0, 4, 8], [-1, 1, 2]],
    ['rises only', [1, 8], even(4), [1, 4, 8], [1, 2]],
    ['falls only', [-8, -5], even(4), [-8, -5], [-2]],
    [
      'rises only, both sides kept',
      [1, 8],
      { ...even(4), symmetric: true },
      [-8, -4, 0, 4, 8],
      [-2, -1, 1, 2],
    ],
    [
      'sizes where they part',
      [-1, 2, -50, 51],
      { method: 'natural', count: 4 },
      [-50, -26, 0, 26, 51],
      [-2, -1, 1, 2],
    ],
    [
      'sizes by number',
      [-1, 2, 3, -4],
      { method: 'quantile', count: 4 },
      [-4, -2.5, 0, 2.5, 3],
      [-2, -1, 1, 2],
    ],
    ['one size', [-3, 3], { method: 'quantile', count: 6 }, [-3, 0, 3], [-1, 1]],
  ])('cuts %s', (_, values, choice, breaks, levels) => {
    expect(divergingBreaks(values, choice)).toEqual({ breaks, levels });
  });

  const values = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 50 });
  const choice = fc.record({
    method: fc.constantFrom(...DIVERGING_METHODS),
    count: fc.integer({ min: 2, max: 7 }),
    symmetric: fc.boolean(),
  });

  it('puts each value on its side of zero, at most so far as classes were asked for', () => {
    fc.assert(
      fc.property(values, choice, (numbers, how) => {
        const { breaks, levels } = divergingBreaks(numbers, how);
        expect(levels).toHaveLength(Math.max(0, breaks.length - 1));
        for (const value of numbers.filter((one) => one !== 0)) {
          const level = levels[classOf(breaks, value) ?? -1] ?? NaN;
          expect(Math.abs(level)).toBeLessThanOrEqual(how.count / 2);
          if (level !== 0) expect(Math.sign(level)).toBe(Math.sign(value));
          else expect(how.count % 2).toBe(1);
        }
      }),
    );
  });

  it('gives a rise and a fall of the same size opposite levels', () => {
    const parting = choice.filter(({ method }) => method !== 'equal-interval');
    fc.assert(
      fc.property(values, parting, (numbers, how) => {
        const mirrored = [...numbers, ...numbers.map((value) => -value)];
        const { breaks, levels } = divergingBreaks(mirrored, how);
        for (const value of mirrored.filter((one) => one !== 0)) {
          const level = levels[classOf(breaks, value) ?? -1] ?? NaN;
          expect(level + (levels[classOf(breaks, -value) ?? -1] ?? NaN)).toBe(0);
        }
      }),
    );
  });

  it('refuses fewer than two classes', () => {
    expect(() => divergingBreaks([1], even(1))).toThrow('class count: 1');
  });
});
