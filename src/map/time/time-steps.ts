import type { PeriodCount } from '../../model/figure-periods.ts';
import type { MeasureKind } from '../../model/indicator.ts';
import {
  comparePeriods,
  holds,
  isCoarser,
  type Period,
  periodHolding,
  type Precision,
} from '../../model/period.ts';
import type { Span } from '../../model/span.ts';

/** One stop of the time of a map. */
export interface TimeStep {
  readonly period: Period;
  /** The first and the last period with figures within it; both itself where they are its own. */
  readonly first: Period;
  readonly last: Period;
}

/** The stops of one length, in order of time. */
export interface TimeGrain {
  readonly precision: Precision;
  readonly steps: readonly TimeStep[];
}

const PRECISIONS: readonly Precision[] = ['day', 'month', 'quarter', 'half', 'year'];

/** Lengths to which shorter periods are gathered even where no figure is of that length. */
const GATHERED: ReadonlySet<Precision> = new Set(['month', 'quarter', 'year']);

/** So many single days are walked one by one; more of them by month. */
const MOST_DAYS = 40;

/**
 * Lists by which lengths the periods present can be walked, the shortest first: their own, and
 * months, quarters and years that gather shorter ones. A stop is there only where figures are.
 *
 * @param periods in order of time
 * @param gathered false for what does not add up over time, as rates: only their own periods count
 */
export function timeGrains(periods: readonly PeriodCount[], gathered = true): readonly TimeGrain[] {
  const own = new Set(periods.map(({ period }) => period.precision));
  return PRECISIONS.flatMap((precision): readonly TimeGrain[] => {
    const isFinest = [...own].every((other) => !isCoarser(precision, other));
    if (!own.has(precision) && (!gathered || !GATHERED.has(precision) || isFinest)) return [];
    const walked = gathered
      ? periods
      : periods.filter(({ period }) => period.precision === precision);
    return [{ precision, steps: stepsOf(walked, precision) }];
  });
}

function stepsOf(periods: readonly PeriodCount[], precision: Precision): readonly TimeStep[] {
  const steps = new Map<string, TimeStep>();
  for (const { period } of periods) {
    const step = periodHolding(period.start, precision);
    if (!holds(step, period)) continue;
    const known = steps.get(step.id);
    const last = known && known.last.end >= period.end ? known.last : period;
    steps.set(step.id, { period: step, first: known?.first ?? period, last });
  }
  return [...steps.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Gives the length by which most figures come; single days, where they are many, by month. */
export function usualGrain(
  grains: readonly TimeGrain[],
  periods: readonly PeriodCount[],
): TimeGrain | undefined {
  const figures = new Map<Precision, number>();
  for (const { period, territories } of periods) {
    figures.set(period.precision, (figures.get(period.precision) ?? 0) + territories);
  }
  const [first] = [...figures].sort((a, b) => b[1] - a[1]);
  const found = grains.find(({ precision }) => precision === first?.[0]);
  const isLong = found?.precision === 'day' && found.steps.length > MOST_DAYS;
  return isLong ? grains.find(({ precision }) => precision !== 'day') : found;
}

/** Gives the grain and the place in it of a period, by its id; undefined where it is not present. */
export function stepAt(
  grains: readonly TimeGrain[],
  id: string | undefined,
): { readonly grain: TimeGrain; readonly place: number } | undefined {
  for (const grain of grains) {
    const place = grain.steps.findIndex(({ period }) => period.id === id);
    if (place !== -1) return { grain, place };
  }
  return undefined;
}

/**
 * Gives the stop of another grain that stands nearest the present one: the last one within it, or
 * the one that holds it, or the last one before it ends.
 */
export function sameTime(grain: TimeGrain, { period }: TimeStep): TimeStep | undefined {
  const before = grain.steps.filter((step) => step.period.start < period.end);
  return before.at(-1) ?? grain.steps[0];
}

/**
 * Gives the days whose figures count at a stop: those within it of a flux; of a stock, which keeps
 * its latest value, all those until its end.
 */
export function spanAt(kind: MeasureKind, { start, end }: Period): Span {
  return { from: kind === 'flux' ? start : undefined, to: end };
}

/** Tells whether the figures of a stop leave its beginning or its end out, as an unfinished year. */
export function isPartStep({ period, first, last }: TimeStep): boolean {
  return first.start > period.start || last.end < period.end;
}
