import type { PointRef } from '../../charts/chart-series.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { SeriesPoint } from '../../model/series.ts';
import type { ChartedSeries } from './charted-series.ts';

/** A figure of a chart and what it is a figure of. */
export interface ShownPoint {
  readonly indicator: Indicator;
  readonly label: string;
  readonly point: SeriesPoint;
}

/** Gives the figure behind a mark of the chart, be it of now or of the year before. */
export function shownPoint(
  members: readonly ChartedSeries[],
  mark: PointRef | undefined,
): ShownPoint | undefined {
  for (const { indicator, label, chart, compared, past, pastPoints } of members) {
    if (mark?.seriesId === chart.id) {
      const point = compared[mark.pointIndex]?.point;
      return point && { indicator, label, point };
    }
    if (past && mark?.seriesId === past.id) {
      const point = pastPoints[mark.pointIndex];
      return point && { indicator, label: past.label, point };
    }
  }
  return undefined;
}
