import { comparePeriods, type Period, periodHolding } from '../../model/period.ts';
import type { ChartedSeries } from './charted-series.ts';

/**
 * Gives the periods that figures may be compared with, the latest first: those that have a value,
 * and for stocks the years that hold one.
 */
export function basePeriods(members: readonly ChartedSeries[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { indicator, isCumulated, compared } of members) {
    for (const { point } of compared) {
      if (point.measure.kind === 'absent') continue;
      periods.set(point.period.id, point.period);
      if (indicator.kind === 'flux' && !isCumulated) continue;
      const year = periodHolding(point.period.start, 'year');
      periods.set(year.id, year);
    }
  }
  return [...periods.values()].sort((a, b) => comparePeriods(b, a));
}
