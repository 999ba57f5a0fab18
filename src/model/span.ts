import type { Day, Period } from './period.ts';

/** A choice of days: from the first (in) to the last (out); an open end is undefined. */
export interface Span {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** Tells whether a whole period lies in a span. */
export function spanHolds(span: Span, period: Period): boolean {
  return (
    (span.from === undefined || span.from <= period.start) &&
    (span.to === undefined || period.end <= span.to)
  );
}

/** Tells whether a period and a span share a day. */
export function spanMeets(span: Span, period: Period): boolean {
  return (
    (span.from === undefined || span.from < period.end) &&
    (span.to === undefined || period.start < span.to)
  );
}
