import type { Formats } from '../../i18n/formats.ts';
import { comparePeriods, type Day, isRunning, type Period } from '../../model/period.ts';
import { type Span, spanHolds } from '../../model/span.ts';

/** The stretch of time that some figures speak of. */
export interface Stretch {
  readonly first: Period;
  readonly last: Period;
  /** The last one is not over. */
  readonly isRunning: boolean;
}

/** Gives the first and last of periods that a span holds; undefined where it holds none. */
export function stretchOf(periods: readonly Period[], span: Span, today: Day): Stretch | undefined {
  const held = periods.filter((period) => spanHolds(span, period)).sort(comparePeriods);
  const [first] = held;
  if (!first) return undefined;
  const last = held.reduce((latest, period) => (period.end > latest.end ? period : latest));
  return { first, last, isRunning: held.some((period) => isRunning(period, today)) };
}

/** "de janvier 2019 à juin 2025", "en 2021"; '' for no time at all. */
export function stretchWords(stretch: Stretch | undefined, f: Formats): string {
  if (!stretch) return '';
  const { first, last } = stretch;
  return first.id === last.id ? f.inPeriod(first) : f.fromTo(first, last);
}
