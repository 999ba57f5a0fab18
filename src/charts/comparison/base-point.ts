import type { MeasureKind } from '../../model/indicator.ts';
import { holds, type Period } from '../../model/period.ts';
import type { SeriesPoint } from '../../model/series.ts';

/**
 * Gives the figure of a series that stands for a chosen period: that of the period itself, the first
 * source's where two speak, or for a stock the latest within it. Where there is only an absence it
 * is that; undefined where nothing speaks of the period.
 *
 * @param points in order of time
 */
export function basePoint(
  points: readonly SeriesPoint[],
  kind: MeasureKind,
  period: Period,
): SeriesPoint | undefined {
  const own = points.filter((point) => point.period.id === period.id);
  const valued = own.find(({ measure }) => measure.kind === 'value');
  if (valued) return valued;
  const within =
    kind === 'stock'
      ? points.findLast((point) => point.measure.kind === 'value' && holds(period, point.period))
      : undefined;
  return within ?? own[0];
}
