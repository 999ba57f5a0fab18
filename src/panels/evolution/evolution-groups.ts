import { chartGroups } from '../../charts/chart-groups.ts';
import type { ChartedSeries } from './charted-series.ts';
import type { EvolutionChoices } from './evolution-choices.ts';
import { hasIndex } from './evolution-content.ts';

/**
 * Parts the series that have figures into charts: those that can share an axis together, or each on
 * its own. Indices share one unit, whatever they are of; what has none keeps a chart to say so.
 */
export function evolutionGroups(
  charted: readonly ChartedSeries[],
  { indexed }: EvolutionChoices,
  apart: boolean,
): readonly (readonly ChartedSeries[])[] {
  const measured = charted.filter(({ compared }) => compared.length > 0);
  if (apart) return measured.map((member) => [member]);
  const groups = chartGroups(
    measured.map((member) => ({
      unit: indexed ? String(hasIndex(member)) : member.indicator.unit.fr,
      series: member.chart,
    })),
  );
  return groups.map((group) => measured.filter(({ chart }) => group.includes(chart)));
}
