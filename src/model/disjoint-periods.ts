import type { Period } from './period.ts';

/** Places in a list of periods, each in order of time. */
export interface DisjointPeriods {
  /** Periods with a value, none of which overlap: of those that do, the coarsest, the first given. */
  readonly valued: readonly number[];
  /** Periods without a value that overlap none of the above, nor one another. */
  readonly absent: readonly number[];
}

/**
 * Chooses periods to be added up, so that no day is counted twice. It leans on the calendar: of two
 * periods that overlap, one holds the other. Linear time.
 *
 * @param periods in order of time, the coarser first (see `comparePeriods`)
 */
export function disjointPeriods(
  periods: readonly Period[],
  hasValue: (place: number) => boolean,
): DisjointPeriods {
  const valued: number[] = [];
  const without: number[] = [];
  let covered = -Infinity;
  periods.forEach((period, place) => {
    if (!hasValue(place)) {
      without.push(place);
    } else if (period.start >= covered) {
      valued.push(place);
      covered = period.end;
    }
  });
  return { valued, absent: without.length > 0 ? absentAmong(periods, valued, without) : without };
}

function absentAmong(
  periods: readonly Period[],
  valued: readonly number[],
  without: readonly number[],
): readonly number[] {
  const absent: number[] = [];
  let next = 0;
  let covered = -Infinity;
  for (const place of without) {
    const period = periods[place];
    if (!period || period.start < covered) continue;
    const valuedAt = () => periods[valued[next] ?? -1];
    while ((valuedAt()?.end ?? Infinity) <= period.start) next += 1;
    if ((valuedAt()?.start ?? Infinity) < period.end) continue;
    absent.push(place);
    covered = period.end;
  }
  return absent;
}
