import { addsUpOverTime } from './adds-up-over-time.ts';
import { type Disagreement, disagreements } from './disagreement.ts';
import { type FluxTotal, fluxTotal } from './flux-total.ts';
import type { Indicator } from './indicator.ts';
import { type AbsenceReason, sumMeasures } from './measure.ts';
import { latestStock } from './latest-stock.ts';
import { yearPeriod, dateParts } from './period.ts';
import type { Series, SeriesPoint } from './series.ts';
import { type Span, spanHolds } from './span.ts';
import { type Trend, trendBetween } from './trend.ts';

/** A trend and the figure that it starts from. */
export interface DatedTrend {
  readonly trend: Trend;
  readonly since: SeriesPoint['period'];
  readonly until: SeriesPoint['period'];
}

/** The one figure to show for an indicator, over a span of time. */
export type KeyFigure = {
  readonly indicator: Indicator;
  readonly trend: DatedTrend | undefined;
  readonly disagreements: readonly Disagreement[];
} &
  /** No value; why there is none, where some row says so. */
  (
    | { readonly kind: 'none'; readonly reason: AbsenceReason | undefined }
    /** What each source says at the latest date, or of a rate for the latest period. */
    | { readonly kind: 'stock'; readonly points: readonly SeriesPoint[] }
    | { readonly kind: 'flux'; readonly total: FluxTotal }
  );

/**
 * Gives the figure to show for an indicator: the latest value of a stock, the sum of a flux; of a
 * rate, which does not add up, that of the latest period.
 */
export function keyFigure(indicator: Indicator, series: Series, span: Span): KeyFigure {
  const inSpan = { ...series, points: pointsUntil(series.points, span) };
  const shared = { indicator, disagreements: disagreements(inSpan, indicator.kind) };
  if (!addsUpOverTime(indicator)) {
    const points = latestStock(series.points, span);
    if (points.length === 0)
      return { ...shared, kind: 'none', reason: reasonOf(series.points, span), trend: undefined };
    return { ...shared, kind: 'stock', points, trend: stockTrend(inSpan, points) };
  }
  const total = fluxTotal(series.points, span);
  if (total.points.length === 0)
    return { ...shared, kind: 'none', reason: reasonOf(series.points, span), trend: undefined };
  return { ...shared, kind: 'flux', total, trend: fluxTrend(series, total) };
}

function reasonOf(points: readonly SeriesPoint[], span: Span): AbsenceReason | undefined {
  const inSpan = points.filter((point) => spanHolds(span, point.period));
  if (inSpan.length === 0) return undefined;
  const { measure } = sumMeasures(inSpan.map((point) => point.measure));
  return measure.kind === 'absent' ? measure.reason : undefined;
}

function pointsUntil(points: readonly SeriesPoint[], span: Span): readonly SeriesPoint[] {
  return points.filter(({ period }) => span.to === undefined || period.end <= span.to);
}

/** Compares the latest value with the nearest earlier one that its bounds allow to compare with. */
function stockTrend(
  { points, counted }: Series,
  latest: readonly SeriesPoint[],
): DatedTrend | undefined {
  const [after] = latest;
  if (counted || !after || latest.length > 1 || after.measure.kind !== 'value') return undefined;
  const earlier = points
    .filter((point) => point.period.end < after.period.end)
    .sort((a, b) => b.period.end - a.period.end);
  for (const before of earlier) {
    if (before.measure.kind !== 'value') continue;
    if (before.coverage?.present !== after.coverage?.present) continue;
    const trend = trendBetween(before.measure, after.measure);
    if (trend) return { trend, since: before.period, until: after.period };
  }
  return undefined;
}

/** Compares the last whole year with the year before, where figures fill both. */
function fluxTrend({ points, counted }: Series, total: FluxTotal): DatedTrend | undefined {
  const last = total.points.at(-1);
  if (counted || !last) return undefined;
  const firstYear = dateParts(total.points[0]?.period.start ?? last.period.start).year;
  let { year } = dateParts(last.period.start);
  // A year that is not over yet is not compared; the last one that figures fill is.
  while (year > firstYear && !filledYear(points, year)) year -= 1;
  const [after, before] = [filledYear(points, year), filledYear(points, year - 1)];
  if (after?.measure.kind !== 'value' || before?.measure.kind !== 'value') return undefined;
  // More territories reporting is no rise.
  if (before.covered !== after.covered) return undefined;
  const trend = trendBetween(before.measure, after.measure);
  return trend && { trend, since: before.period, until: after.period };
}

/** The sum of a year, where figures fill it from its first day to its last and it is over. */
function filledYear(points: readonly SeriesPoint[], year: number) {
  const period = yearPeriod(year);
  const sum = fluxTotal(points, { from: period.start, to: period.end });
  const filled =
    !sum.gaps &&
    !sum.points.some((point) => point.running) &&
    sum.points[0]?.period.start === period.start &&
    sum.points.at(-1)?.period.end === period.end;
  return filled ? { period, measure: sum.measure, covered: coveredOf(sum) } : undefined;
}

/** How many territories every period of a sum covers, at least; undefined without a roll-up. */
function coveredOf({ points }: FluxTotal): number | undefined {
  const counts = points.flatMap(({ coverage }) => (coverage ? [coverage.present] : []));
  return counts.length > 0 ? Math.min(...counts) : undefined;
}
