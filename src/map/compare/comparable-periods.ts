import type { MeasureKind } from '../../model/indicator.ts';
import type { Period } from '../../model/period.ts';

/**
 * Lists the periods that one may be compared with, the latest first. A flux adds up over its
 * period: only an earlier one as long compares. A stock is what a date had reached: any earlier
 * date compares.
 */
export function comparablePeriods(
  periods: readonly Period[],
  after: Period,
  kind: MeasureKind,
): readonly Period[] {
  return periods
    .filter((before) =>
      kind === 'flux'
        ? before.precision === after.precision && before.end <= after.start
        : before.end < after.end,
    )
    .sort((a, b) => b.end - a.end || b.start - a.start);
}

/**
 * Gives the period to compare with by default: the same of the year before, or the latest of those
 * that compare.
 */
export function usualComparison(comparable: readonly Period[], after: Period): Period | undefined {
  const yearBefore = after.id.replace(/^\d{4}/, (year) => String(Number(year) - 1));
  return comparable.find(({ id }) => id === yearBefore) ?? comparable[0];
}
