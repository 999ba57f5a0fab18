import type { Dataset } from '../model/dataset.ts';
import { dateParts, type Day, dayOf } from '../model/period.ts';
import type { Span } from '../model/span.ts';

/** The first and last year that a data set speaks of. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** Gives the years of a data set, from its figures, events and partners; undefined without any. */
export function yearsOf(dataset: Dataset): Years | undefined {
  let first: Day = Infinity;
  let last: Day = -Infinity;
  const see = (start: Day, end: Day) => {
    first = Math.min(first, start);
    last = Math.max(last, end - 1);
  };
  for (const { start, end } of dataset.figures.periods) see(start, end);
  for (const { start, end } of dataset.happenings) see(start.start, end.end);
  for (const { since } of dataset.partners) if (since) see(since.start, since.end);
  if (first > last) return undefined;
  return { first: dateParts(first).year, last: dateParts(last).year };
}

/** Gives the days from the first of a year to the last of another; undefined leaves an end open. */
export function spanOfYears(from: number | undefined, to: number | undefined): Span {
  return {
    from: from === undefined ? undefined : dayOf(from, 1, 1),
    to: to === undefined ? undefined : dayOf(to + 1, 1, 1),
  };
}
