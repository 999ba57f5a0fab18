import { fluxTotal } from './flux-total.ts';
import type { Indicator } from './indicator.ts';
import { measureInterval, type ValueMeasure } from './measure.ts';
import type { Period } from './period.ts';
import type { Interval } from './qualifier.ts';
import { quantityOf } from './quantity.ts';
import { hull, ratioInterval } from './ratio.ts';
import { isPartial, type Series, type SeriesPoint } from './series.ts';
import { type Span, spanHolds } from './span.ts';

/** One step of a path: an indicator and its figures in a territory. */
export interface Stage {
  readonly indicator: Indicator;
  readonly series: Series;
}

/** Why two stages have no rate between them. */
type NoRate =
  /** One of them is a total reached at a date, the other a count within a period. */
  | 'stock-and-flux'
  /** One of them is a rate already. */
  | 'rate'
  /** One of them has no value at all. */
  | 'no-value'
  /** They have values, never of the same date or period. */
  | 'no-common-period'
  /** The first one is zero, or an amount under zero. */
  | 'no-base';

/** How much of a stage reaches another. */
export type StageRate =
  | { readonly kind: 'none'; readonly reason: NoRate }
  | {
      readonly kind: 'rate';
      /** What the later stage is of the earlier one, 1 being all of it. */
      readonly interval: Interval;
      /** The periods that both speak of, and that the rate is on: one date for stocks. */
      readonly periods: readonly Period[];
      readonly sources: readonly string[];
      /** Sources differ: the rate holds what each of them gives. */
      readonly disputed: boolean;
      /** A part of the territory is not in it, or not the same part of it on both sides. */
      readonly partial: boolean;
      readonly running: boolean;
    };

const none = (reason: NoRate): StageRate => ({ kind: 'none', reason });

/**
 * Gives the rate from a stage to a later one, over the periods that both speak of: the latest
 * common date of stocks, the sum over common periods of fluxes. A stock and a flux have no rate:
 * one counts since the beginning, the other in a period. Bounds are carried through.
 */
export function stageRate(from: Stage, to: Stage, span: Span): StageRate {
  if ([from, to].some(({ indicator }) => quantityOf(indicator) === 'rate')) return none('rate');
  if (from.indicator.kind !== to.indicator.kind) return none('stock-and-flux');
  const [before, after] = [from, to].map((stage) => valued(stage.series, span));
  if (!before?.length || !after?.length) return none('no-value');
  const common = commonPeriods(before, after);
  if (common.size === 0) return none('no-common-period');
  const isCommon = ({ period }: SeriesPoint) => common.has(period.id);
  const sides = [before.filter(isCommon), after.filter(isCommon)] as const;
  return from.indicator.kind === 'stock' ? stockRate(...sides) : fluxRate(...sides);
}

function valued({ points }: Series, span: Span): readonly SeriesPoint[] {
  return points.filter(
    ({ measure, period }) => measure.kind === 'value' && spanHolds(span, period),
  );
}

function commonPeriods(a: readonly SeriesPoint[], b: readonly SeriesPoint[]): ReadonlySet<string> {
  const known = new Set(a.map(({ period }) => period.id));
  return new Set(b.map(({ period }) => period.id).filter((id) => known.has(id)));
}

type Points = readonly SeriesPoint[];

/** Of the latest date that both give; where sources differ, the rate holds all of theirs. */
function stockRate(before: Points, after: Points): StageRate {
  const latest = before.reduce((best, point) =>
    point.period.end > best.period.end ? point : best,
  ).period;
  const at = (points: Points) => points.filter(({ period }) => period.id === latest.id);
  const [bases, parts] = [at(before), at(after)];
  const rates = parts.flatMap((part) =>
    bases.map((base) => ratioInterval(intervalOf(part), intervalOf(base))),
  );
  const known = rates.filter((rate) => rate !== undefined);
  if (known.length === 0 || known.length < rates.length) return none('no-base');
  const used = [...bases, ...parts];
  const interval = hull(known);
  const differs = known.some(({ low, high }) => low !== interval.low || high !== interval.high);
  return rateOf(interval, used, differs || used.some(({ disputed }) => disputed), [latest]);
}

/** Of the sums over the periods that both give. */
function fluxRate(before: Points, after: Points): StageRate {
  const everything: Span = { from: undefined, to: undefined };
  const [base, part] = [fluxTotal(before, everything), fluxTotal(after, everything)];
  const interval = ratioInterval(totalInterval(part.measure), totalInterval(base.measure));
  if (!interval) return none('no-base');
  const periods = base.points.map(({ period }) => period);
  return rateOf(
    interval,
    [...base.points, ...part.points],
    base.disputed || part.disputed,
    periods,
  );
}

function rateOf(
  interval: Interval,
  used: Points,
  disputed: boolean,
  periods: readonly Period[],
): StageRate {
  const coverages = new Set(used.map(({ coverage }) => coverage?.present));
  return {
    kind: 'rate',
    interval,
    periods,
    sources: [...new Set(used.flatMap(({ sources }) => sources))],
    disputed,
    partial: used.some(isPartial) || coverages.size > 1,
    running: used.some(({ running }) => running),
  };
}

const NOTHING: Interval = { low: 0, high: 0, lowOpen: false, highOpen: false };

function intervalOf({ measure }: SeriesPoint): Interval {
  return totalInterval(measure);
}

function totalInterval(measure: SeriesPoint['measure']): Interval {
  return measure.kind === 'value' ? measureInterval(measure satisfies ValueMeasure) : NOTHING;
}
