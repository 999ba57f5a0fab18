import { addsUpOverTime } from './adds-up-over-time.ts';
import { fluxTotal } from './flux-total.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods, isCoarser, periodHolding, type Precision } from './period.ts';
import type { Coverage, Series, SeriesPoint } from './series.ts';

/**
 * Adds the points of a flux up to a coarser precision; points that are as coarse already stay as
 * they are, and so do all those of a stock and of a rate, which do not add up. A period whose
 * figures do not fill it is marked as partial, never completed.
 */
export function regroup(series: Series, indicator: Indicator, precision: Precision): Series {
  if (!addsUpOverTime(indicator)) return series;
  const kept = series.points.filter((point) => !isCoarser(precision, point.period.precision));
  const finer = new Map<string, SeriesPoint[]>();
  for (const point of series.points) {
    if (!isCoarser(precision, point.period.precision)) continue;
    const { id } = periodHolding(point.period.start, precision);
    const group = finer.get(id);
    if (group) group.push(point);
    else finer.set(id, [point]);
  }
  const regrouped = [...finer.values()].flatMap((points) => {
    const [first] = points;
    if (!first) return [];
    const period = periodHolding(first.period.start, precision);
    const total = fluxTotal(points, { from: period.start, to: period.end });
    const days = total.points.reduce((sum, { period: { start, end } }) => sum + end - start, 0);
    return [
      {
        period,
        measure: total.measure,
        sources: total.sources,
        notes: [],
        coverage: leastCoverage(total.points),
        running: points.some((point) => point.running),
        partialPeriod: total.points.length > 0 && days < period.end - period.start,
        disputed: total.disputed,
      },
    ];
  });
  // A source that gives the whole period itself is not added up beside it.
  const wholes = new Map<string, SeriesPoint[]>();
  for (const point of kept) {
    const { id } = point.period;
    if (point.measure.kind === 'value') wholes.set(id, [...(wholes.get(id) ?? []), point]);
  }
  const added = regrouped.filter(({ period, sources }) => {
    const isAllOf = (whole: SeriesPoint) => sources.every((one) => whole.sources.includes(one));
    return !wholes.get(period.id)?.some(isAllOf);
  });
  const points = [...kept, ...added].sort((a, b) => comparePeriods(a.period, b.period));
  return { ...series, points };
}

function leastCoverage(points: readonly SeriesPoint[]): Coverage | undefined {
  let least: Coverage | undefined;
  for (const { coverage } of points) {
    if (coverage && (!least || share(coverage) < share(least))) least = coverage;
  }
  return least;
}

const share = (coverage: Coverage) => coverage.present / coverage.expected;
