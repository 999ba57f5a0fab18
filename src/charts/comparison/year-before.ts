import type { MeasureKind } from '../../model/indicator.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import type { SeriesPoint } from '../../model/series.ts';

const YEAR = 365;

/** Gives the same period one year earlier; none for a 29 February. */
function periodOneYearBefore({ id }: Period): Period | undefined {
  return parsePeriod(`${Number(id.slice(0, 4)) - 1}${id.slice(4)}`);
}

/**
 * Finds, among the points of a series, what each is compared with: the figure of the same period one
 * year earlier, the first source's where two speak. For a stock given at a day, that is the latest
 * figure of the year up to the same day, since stocks are rarely counted on the same day twice.
 *
 * @param points in order of time
 */
export function yearBefore(
  points: readonly SeriesPoint[],
  kind: MeasureKind,
): (point: SeriesPoint) => SeriesPoint | undefined {
  const byPeriod = new Map<string, SeriesPoint>();
  for (const point of points) {
    const known = byPeriod.get(point.period.id);
    if (!known || known.measure.kind === 'absent') byPeriod.set(point.period.id, point);
  }
  return ({ period }) => {
    const earlier = periodOneYearBefore(period);
    const same = byPeriod.get(earlier?.id ?? '');
    if (same || !earlier || kind === 'flux' || period.precision !== 'day') return same;
    return points
      .filter(({ measure }) => measure.kind === 'value')
      .findLast(({ period: { end } }) => end <= earlier.end && end > earlier.end - YEAR);
  };
}
