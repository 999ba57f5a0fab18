import type { PointRef } from '../../charts/chart-series.ts';
import type { JudgedClaim } from '../../model/claim.ts';
import type { ChartedSeries } from './charted-series.ts';

/**
 * Gives the mark of the chart that answers a claim: the figure that decided its verdict, or else
 * the one of its own period. Undefined where the chart shows neither.
 */
export function pointOfClaim(
  claim: JudgedClaim,
  members: readonly Pick<ChartedSeries, 'indicator' | 'compared'>[],
): PointRef | undefined {
  const member = members.find(({ indicator }) => indicator.code === claim.indicator);
  if (!member) return undefined;
  const periods = [...claim.evidence.map(({ period }) => period.id), claim.period?.id];
  for (const id of periods) {
    const pointIndex = member.compared.findIndex(({ point }) => point.period.id === id);
    if (pointIndex !== -1) return { seriesId: member.indicator.code, pointIndex };
  }
  return undefined;
}
