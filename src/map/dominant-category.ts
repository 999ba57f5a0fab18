import { type Measure, measureInterval } from '../model/measure.ts';

/**
 * What leads in a territory: one category, or none for sure, where several are equal or a bound
 * leaves it open.
 */
export type Dominant =
  { readonly kind: 'one'; readonly category: string } | { readonly kind: 'open' };

/**
 * Finds the category that is the largest for sure, by what each comes to; undefined where none has
 * a value above zero. A withheld count may be any: beside it none leads for sure.
 *
 * @example dominantCategory([['Bretagne', five], ['Occitanie', nine]]) // Occitanie
 */
export function dominantCategory(
  measures: Iterable<readonly [category: string, measure: Measure]>,
): Dominant | undefined {
  const ranges = [...measures].flatMap(([category, measure]) => {
    if (measure.kind === 'absent') {
      return measure.reason === 'withheld' ? [{ category, low: 0, high: Infinity }] : [];
    }
    const { low, high } = measureInterval(measure);
    return high > 0 ? [{ category, low, high }] : [];
  });
  const best = ranges.reduce<(typeof ranges)[number] | undefined>(
    (first, one) => (first && first.low >= one.low ? first : one),
    undefined,
  );
  if (!best || ranges.every(({ high }) => high === Infinity)) return best && { kind: 'open' };
  const leads = ranges.every((one) => one === best || one.high < best.low);
  return leads ? { kind: 'one', category: best.category } : { kind: 'open' };
}
