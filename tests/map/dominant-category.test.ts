import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominantCategory } from '../../src/map/dominant-category.ts';
import type { ABSENCE_REASONS, Measure } from '../../src/model/measure.ts';
import type { Qualifier } from '../../src/model/qualifier.ts';

const value = (number: number, qualifier: Qualifier = 'exact'): Measure => ({
  kind: 'value',
  value: number,
  qualifier,
});
const absent = (reason: (typeof ABSENCE_REASONS)[number]): Measure => ({ kind: 'absent', reason });

/** What leads among "a", "b", "c". */
function leader(...measures: readonly Measure[]): string | undefined {
  const found = dominantCategory(measures.map((measure, index) => ['abc'[index] ?? '', measure]));
  return found?.kind === 'one' ? found.category : found?.kind;
}

describe('dominantCategory()', () => {
  it.each<[string, readonly Measure[], string | undefined]>([
    ['the largest', [value(2), value(9), value(4)], 'b'],
    ['a lone one', [value(2)], 'a'],
    ['none where two are equal', [value(4), value(4), value(1)], 'open'],
    ['none where a bound may be as large', [value(4), value(3, 'plus_de')], 'open'],
    ['one whose least is more than all others', [value(9, 'au_moins'), value(3)], 'a'],
    ['one over a bound from above', [value(9), value(5, 'moins_de')], 'a'],
    ['none beside a withheld count', [value(9), absent('withheld')], 'open'],
    ['one beside what is not reported', [value(9), absent('not-reported')], 'a'],
    ['nothing of zeros', [value(0), value(0)], undefined],
    ['nothing of absences', [absent('not-reported'), absent('not-applicable')], undefined],
    ['nothing of nothing', [], undefined],
  ])('finds %s', (_, measures, expected) => {
    expect(leader(...measures)).toBe(expected);
  });

  it('leads by more than any other, whatever the order', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, (numbers) => {
        const found = dominantCategory(
          numbers.map((number, index) => [String(index), value(number)]),
        );
        const most = Math.max(...numbers);
        const leaders = numbers.filter((number) => number === most);
        if (most === 0) expect(found).toBeUndefined();
        else if (leaders.length > 1) expect(found).toEqual({ kind: 'open' });
        else expect(found).toEqual({ kind: 'one', category: String(numbers.indexOf(most)) });
      }),
    );
  });
});
