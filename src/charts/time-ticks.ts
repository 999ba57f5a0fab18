import {
  dateParts,
  type Day,
  dayOf,
  isCoarser,
  type Period,
  periodHolding,
  type Precision,
} from '../model/period.ts';

interface TickStep {
  readonly precision: Precision;
  /** One period in how many is a tick. */
  readonly every: number;
  /** Days that a step lasts, at least. */
  readonly days: number;
  /** Longest range, in days, that is read in such steps; a longer one is read in coarser ones. */
  readonly longest: number;
}

const DAYS_UP_TO = 45;
const MONTHS_UP_TO = 430;
const QUARTERS_UP_TO = 920;

const STEPS: readonly TickStep[] = [
  ...[1, 2, 5, 10].map((every) => ({
    precision: 'day' as const,
    every,
    days: every,
    longest: DAYS_UP_TO,
  })),
  { precision: 'month', every: 1, days: 28, longest: MONTHS_UP_TO },
  { precision: 'quarter', every: 1, days: 90, longest: QUARTERS_UP_TO },
  ...[1, 2, 5, 10, 20, 50].map((every) => ({
    precision: 'year' as const,
    every,
    days: 365 * every,
    longest: Infinity,
  })),
];

/** Days are counted within their month (1, 6, 11…), years from the year 0. */
function isTick(period: Period, every: number): boolean {
  if (every === 1) return true;
  const { year, dayOfMonth } = dateParts(period.start);
  if (period.precision === 'year') return year % every === 0;
  return (dayOfMonth - 1) % every === 0 && 31 - dayOfMonth >= every / 2;
}

function periodsOf({ precision, every }: TickStep, from: Day, to: Day): Period[] {
  const periods: Period[] = [];
  for (let day = from; day < to;) {
    const period = periodHolding(day, precision);
    if (isTick(period, every)) periods.push(period);
    day = period.end;
  }
  return periods;
}

/** The round year that stands for a range too long or too narrow for anything else. */
function lone(from: Day): readonly Period[] {
  return [periodHolding(dayOf(dateParts(from).year, 1, 1), 'year')];
}

/**
 * Gives the calendar periods to name along an axis from the day `from` to the day before `to`:
 * of one precision, ascending, at most `count`, each sharing a day with the range. The list is the
 * finest that can be read, never finer than `finest`: years in twos, fives or tens where need be.
 *
 * @example timeTicks(dayOf(2018, 1, 1), dayOf(2026, 1, 1), 8) // the years 2018 to 2025
 */
export function timeTicks(
  from: Day,
  to: Day,
  count: number,
  finest: Precision = 'day',
): readonly Period[] {
  if (!(from < to)) throw new RangeError(`time range: ${from}, ${to}`);
  const span = to - from;
  for (const step of STEPS) {
    if (isCoarser(finest, step.precision)) continue;
    if (span > step.longest || span / step.days > 2 * count + 4) continue;
    const periods = periodsOf(step, from, to);
    if (periods.length > 0 && periods.length <= count) return periods;
  }
  return lone(from);
}
