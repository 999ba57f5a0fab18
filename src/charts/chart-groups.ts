import type { ChartSeries } from './chart-series.ts';

/** On one axis, a series whose highest value is under a tenth of another's is a flat line. */
export const MOST_SCALE_RATIO = 10;

/** A series and the unit that it counts in. */
export interface MeasuredSeries {
  readonly unit: string;
  readonly series: ChartSeries;
}

/**
 * Groups series that can share an axis: one unit, and values of one order of magnitude.
 * Groups and their members keep the order given.
 */
export function chartGroups(all: readonly MeasuredSeries[]): readonly (readonly ChartSeries[])[] {
  const groups: { unit: string; low: number; high: number; members: ChartSeries[] }[] = [];
  for (const { unit, series } of all) {
    const top = highest(series);
    const fitting = groups.find(
      (group) =>
        group.unit === unit &&
        Math.max(group.high, top) <= MOST_SCALE_RATIO * Math.min(group.low, top),
    );
    if (fitting) {
      fitting.members.push(series);
      fitting.low = Math.min(fitting.low, top);
      fitting.high = Math.max(fitting.high, top);
    } else {
      groups.push({ unit, low: top, high: top, members: [series] });
    }
  }
  return groups.map((group) => group.members);
}

function highest(series: ChartSeries): number {
  return series.points.reduce(
    (top, { measure }) => (measure.kind === 'value' ? Math.max(top, Math.abs(measure.value)) : top),
    0,
  );
}
