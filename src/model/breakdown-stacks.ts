import type { PartSeries } from './breakdown-series.ts';
import { disjointPeriods } from './disjoint-periods.ts';
import { type Measure, measureInterval, sumMeasures, type ValueMeasure } from './measure.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Interval } from './qualifier.ts';
import { ANY_AMOUNT, ratioInterval, shareInterval, sumIntervals } from './ratio.ts';
import { isPartial, type Series, type SeriesPoint } from './series.ts';
import { compareToSum } from './sum-check.ts';

/** One part of a stack. */
export interface StackPart {
  /** Undefined where nothing is said of the part in the period. */
  readonly measure: Measure | undefined;
  /** What share of the whole it may be, from 0 to 1; undefined where there is no telling. */
  readonly share: Interval | undefined;
}

/** The parts of an indicator in one period, or at one date. */
export interface Stack {
  readonly period: Period;
  /** In the order of the parts of the breakdown. */
  readonly parts: readonly StackPart[];
  /** What the total holds besides the parts; 0 where there is nothing, or no telling. */
  readonly rest: number;
  readonly total: Measure;
  /**
   * True where what stands beside the parts is not known: one is withheld, missing, or known as a
   * bound or about. A total beside a withheld part, or one that may be a sum with such a part, is
   * kept back, since it would give that part by subtraction.
   */
  readonly isOpen: boolean;
  /** True where the parts come to more than the total that is given beside them. */
  readonly exceeds: boolean;
  readonly running: boolean;
  readonly partial: boolean;
  readonly sources: readonly string[];
}

/**
 * Puts the parts of a breakdown together period by period, in order of time. Where periods overlap
 * the coarser one counts, as in sums.
 *
 * @param groups parts to show as one stand together
 */
export function breakdownStacks(
  groups: readonly (readonly PartSeries[])[],
  total: Series,
): readonly Stack[] {
  const all = groups.flat().flatMap(({ series }) => series.points);
  const periods = [...new Map(all.map(({ period }) => [period.id, period])).values()];
  periods.sort(comparePeriods);
  const valued = new Set(
    all.filter(({ measure }) => measure.kind === 'value').map(({ period }) => period.id),
  );
  const chosen = disjointPeriods(periods, (place) => valued.has(periods[place]?.id ?? ''));
  return [...chosen.valued, ...chosen.absent]
    .flatMap((place) => periods[place] ?? [])
    .sort(comparePeriods)
    .map((period) => {
      const points = groups.map((group) => group.map(({ series }) => pointAt(series, period)));
      return stackOf(period, points, pointAt(total, period));
    });
}

/** The point of a period; where two sources give it, the one that sums take. */
function pointAt({ points }: Series, period: Period): SeriesPoint | undefined {
  const own = points.filter(({ period: { id } }) => id === period.id);
  return own.find(({ measure }) => measure.kind === 'value') ?? own[0];
}

type Points = readonly (SeriesPoint | undefined)[];

function stackOf(
  period: Period,
  groups: readonly Points[],
  totalPoint: SeriesPoint | undefined,
): Stack {
  const said = groups.flat().filter((point) => point !== undefined);
  const whole = wholeOf(
    groups.flat().map((point) => point?.measure),
    totalPoint?.measure,
  );
  const { rest, total, isOpen, exceeds } = whole;
  const measures = groups.map(measureOf);
  return {
    period,
    parts: measures.map((measure, place) => ({ measure, share: shareOf(measures, place, whole) })),
    rest,
    total,
    isOpen,
    exceeds,
    running: said.some(({ running }) => running),
    partial: said.some(isPartial),
    sources: [...new Set(said.flatMap(({ sources }) => sources))],
  };
}

function measureOf(points: Points): Measure | undefined {
  const measures = points.flatMap((point) => (point ? [point.measure] : []));
  return measures.length > 1 ? sumMeasures(measures).measure : measures[0];
}

interface Whole extends Pick<Stack, 'rest' | 'total' | 'isOpen' | 'exceeds'> {
  /** What all the parts are of, where a row beside them gives it exactly. */
  readonly known: Interval | undefined;
}
type Measures = readonly (Measure | undefined)[];

function wholeOf(measures: Measures, stated: Measure | undefined): Whole {
  const { measure: sum } = sumMeasures(measures.filter((measure) => measure !== undefined));
  const open = { rest: 0, total: sum, isOpen: true, exceeds: false, known: undefined };
  if (measures.some(isHidden)) return open;
  const values = measures.flatMap((measure) => (measure?.kind === 'value' ? [measure] : []));
  const alone = { ...open, isOpen: measures.some(isMissing) };
  if (stated?.kind !== 'value' || stated.qualifier !== 'exact') return alone;
  const known = exactly(stated.value);
  // What is left beside parts that are known about is itself not known.
  const areExact = values.every(({ qualifier }) => qualifier === 'exact');
  if (!areExact) return { ...open, total: stated, known };
  const numbers = values.map(({ value }) => value);
  const added = numbers.reduce((total, value) => total + value, 0);
  switch (compareToSum(stated, numbers)) {
    case 'stated-above':
      return { ...alone, rest: stated.value - added, total: stated, isOpen: false, known };
    case 'stated-below':
      return { ...alone, total: stated, isOpen: false, exceeds: true };
    case 'none':
      return alone;
  }
}

/** A withheld part, or one that may be more than is said, as a sum with a withheld part is. */
function isHidden(measure: Measure | undefined): boolean {
  if (measure?.kind === 'absent') return measure.reason === 'withheld';
  return measure !== undefined && measureInterval(measure).high === Infinity;
}

const isMissing = (measure: Measure | undefined) =>
  measure === undefined || (measure.kind === 'absent' && measure.reason === 'not-reported');

function shareOf(measures: Measures, place: number, whole: Whole): Interval | undefined {
  const own = measures[place];
  if (own?.kind !== 'value') return undefined;
  const share = whole.known
    ? ratioInterval(measureInterval(own), whole.known)
    : shareInterval(measureInterval(own), sumIntervals(besides(measures, place, whole)));
  const says = share && (share.low > 0 || share.high < 1);
  return says ? { ...share, high: Math.min(1, share.high) } : undefined;
}

function besides(measures: Measures, place: number, { isOpen }: Whole): readonly Interval[] {
  return measures.flatMap((measure, at) => (at === place ? [] : [intervalOf(measure, isOpen)]));
}

/** What a part may be: in a whole that is known, one that is not told is nothing beside the rest. */
function intervalOf(measure: Measure | undefined, isOpen: boolean): Interval {
  if (measure?.kind === 'value') return measureInterval(measure satisfies ValueMeasure);
  const isNothing = !isOpen || measure?.reason === 'not-applicable';
  return isNothing ? exactly(0) : ANY_AMOUNT;
}

const exactly = (value: number): Interval => ({
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
});
