import {
  type Day,
  isCoarser,
  type Period,
  periodHolding,
  type Precision,
} from '../model/period.ts';

export interface TimeRange {
  readonly from: Day;
  /** The day after the last one. */
  readonly to: Day;
}

/** Above these spans, in days, a range is rounded out to whole years, quarters, months. */
const YEARS_FROM = 400;
const QUARTERS_FROM = 150;

/** A period that fills more than this share of the range gets its neighbours for scale. */
const FILLS = 0.6;

function precisionFor(span: number): Precision {
  if (span > YEARS_FROM) return 'year';
  return span > QUARTERS_FROM ? 'quarter' : 'month';
}

/**
 * Gives the range of days to show: that of the periods, rounded out to whole years, quarters or
 * months, with one more on either side when a single period would fill it.
 * A `from` or a `to` that is given is kept as it is.
 */
export function timeRange(
  periods: readonly Period[],
  from?: Day | undefined,
  to?: Day | undefined,
): TimeRange {
  if (from !== undefined && to !== undefined) {
    return from < to ? { from, to } : { from: to, to: from + 1 };
  }
  const start = from ?? periods.reduce((least, period) => Math.min(least, period.start), Infinity);
  const end = to ?? periods.reduce((most, period) => Math.max(most, period.end), -Infinity);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return yearAround(from ?? to ?? 0);
  const last = Math.max(start, end - 1);
  const longest = periods.reduce((most, one) => Math.max(most, one.end - one.start), 0);
  const coarsest = periods.find((period) => period.end - period.start === longest)?.precision;
  const fitting = precisionFor(last + 1 - start);
  const precision = coarsest && isCoarser(coarsest, fitting) ? coarsest : fitting;
  let first = periodHolding(start, precision);
  let final = periodHolding(last, precision);
  const free = from === undefined && to === undefined;
  const lone = new Set(periods.map((period) => period.id)).size === 1;
  if (free && (lone || longest > FILLS * (final.end - first.start))) {
    first = periodHolding(first.start - 1, precision);
    final = periodHolding(final.end, precision);
  }
  return { from: from ?? first.start, to: to ?? final.end };
}

function yearAround(day: Day): TimeRange {
  const year = periodHolding(day, 'year');
  return { from: year.start, to: year.end };
}
