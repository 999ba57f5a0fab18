import { dateParts, dayOf, parsePeriod, type Period, periodHolding } from '../../model/period.ts';
import type { Board } from '../../state/board.svelte.ts';
import { latestPeriod } from '../../state/latest-period.ts';

/**
 * Gives the period that a report compares with: the one chosen, or the day that came one year before
 * the end of the latest figure of the span; undefined without any figure.
 */
export function sinceChoice({ dataset, span, view }: Board): Period | undefined {
  const chosen = parsePeriod(view.since ?? '');
  if (chosen) return chosen;
  const latest = latestPeriod(dataset);
  if (!latest) return undefined;
  const last = Math.min(latest.end, span.to ?? Infinity) - 1;
  const { year, month, dayOfMonth } = dateParts(last);
  return periodHolding(dayOf(year - 1, month, dayOfMonth), 'day');
}
