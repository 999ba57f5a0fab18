import { addsUpOverTime } from './adds-up-over-time.ts';
import type { FluxTotal } from './flux-total.ts';
import { fluxTotal } from './flux-total.ts';
import type { Indicator } from './indicator.ts';
import { type KeyFigure, keyFigure } from './key-figure.ts';
import type { Day } from './period.ts';
import type { Series, SeriesPoint } from './series.ts';
import { type Span, spanHolds } from './span.ts';
import { type Trend, trendBetween } from './trend.ts';

/** Why the difference between two figures cannot be told. */
type UnknownDifference =
  /** There was no figure then. */
  | 'first'
  /** Sources differ on one of the two. */
  | 'disputed'
  /** They do not cover the same territories, or the same part of their period. */
  | 'coverage'
  /** Counted from a list, which grows with what its sources happen to report. */
  | 'counted'
  /** The bounds overlap. */
  | 'overlap';

/** What figures allow to say of how one indicator moved. */
export type Difference =
  | { readonly kind: 'none' }
  | { readonly kind: 'trend'; readonly trend: Trend }
  /** What a flux adds up to over the periods that began since. */
  | { readonly kind: 'added'; readonly total: FluxTotal }
  | { readonly kind: 'unknown'; readonly why: UnknownDifference };

/** One indicator at a day and at the end of a span. */
export interface ChangeSince {
  readonly indicator: Indicator;
  readonly before: KeyFigure;
  readonly after: KeyFigure;
  /** Figures with a value whose period ends after the day. */
  readonly fresh: readonly SeriesPoint[];
  /** Those among them that began before the day: a flux counts them on neither side of it. */
  readonly across: readonly SeriesPoint[];
  readonly difference: Difference;
}

/**
 * Says what an indicator came to at a day (out), and what it comes to at the end of a span, as its
 * figures tell it today: what was published at the time is not known.
 *
 * @example changeSince(ambassadors, series, allTime, dayOf(2021, 1, 1))
 * // "près de 400" then, "plus de 500" now: up by more than some 100
 */
export function changeSince(
  indicator: Indicator,
  series: Series,
  span: Span,
  day: Day,
): ChangeSince {
  const isFlux = addsUpOverTime(indicator);
  // What was reached before the span was still reached when it began.
  const before = keyFigure(indicator, series, { from: isFlux ? span.from : undefined, to: day });
  const after = keyFigure(indicator, series, span);
  const fresh = series.points.filter(
    ({ period, measure }) =>
      measure.kind === 'value' && period.end > day && spanHolds(span, period),
  );
  const across = isFlux ? fresh.filter(({ period }) => period.start < day) : [];
  const shared = { indicator, before, after, fresh, across };
  if (fresh.length === 0) return { ...shared, difference: { kind: 'none' } };
  if (isFlux) {
    const total = fluxTotal(series.points, { from: day, to: span.to });
    const isKnown = total.points.length > 0;
    return {
      ...shared,
      difference: isKnown ? { kind: 'added', total } : { kind: 'unknown', why: 'coverage' },
    };
  }
  return { ...shared, difference: stockDifference(before, after, series.counted) };
}

function stockDifference(before: KeyFigure, after: KeyFigure, counted: boolean): Difference {
  const unknown = (why: UnknownDifference): Difference => ({ kind: 'unknown', why });
  if (before.kind !== 'stock' || after.kind !== 'stock') return unknown('first');
  const [[then, ...otherThen], [now, ...otherNow]] = [before.points, after.points];
  if (!then || !now) return unknown('first');
  if (counted) return unknown('counted');
  if (otherThen.length > 0 || otherNow.length > 0) return unknown('disputed');
  if (then.measure.kind !== 'value' || now.measure.kind !== 'value') return unknown('first');
  const isAlike =
    then.coverage?.present === now.coverage?.present && then.partialPeriod === now.partialPeriod;
  if (!isAlike) return unknown('coverage');
  const trend = trendBetween(then.measure, now.measure);
  return trend ? { kind: 'trend', trend } : unknown('overlap');
}
