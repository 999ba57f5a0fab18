import { timeRange } from '../../charts/time-range.ts';
import type { Happening } from '../../model/happening.ts';
import type { ChartedSeries } from './charted-series.ts';
import type { EvolutionChoices } from './evolution-choices.ts';
import { hasIndex } from './evolution-content.ts';
import type { EvolutionSource } from './evolution-of.ts';
import { isMilestone } from './milestones.ts';

/** The events of a chart, which fall in the time that it shows. */
export interface ShownEvents {
  /** Those across the chart, in order of time. */
  readonly milestones: readonly Happening[];
  /** Those under it, in order of time, milestones included; undefined where they are not asked for. */
  readonly timeline: readonly Happening[] | undefined;
}

/** Gives the events that the chart of some series shows. */
export function shownEvents(
  { happenings, span }: Pick<EvolutionSource, 'happenings' | 'span'>,
  members: readonly ChartedSeries[],
  choices: EvolutionChoices,
): ShownEvents {
  const shown = choices.indexed ? members.filter(hasIndex) : members;
  const points = shown.flatMap(({ chart, past }) => [...chart.points, ...(past?.points ?? [])]);
  const { from, to } = timeRange(
    points.map(({ period }) => period),
    span.from,
    span.to,
  );
  const events = happenings
    .filter(({ start, end }) => start.start < to && from < end.end)
    .sort((a, b) => a.start.start - b.start.start);
  return {
    milestones: choices.milestones ? events.filter(isMilestone) : [],
    timeline: choices.timeline ? events : undefined,
  };
}
