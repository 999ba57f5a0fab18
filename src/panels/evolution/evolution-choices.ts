import { parsePeriod, type Period } from '../../model/period.ts';
import { type Grain, GRAINS, type View, YEAR_BEFORE } from '../../state/view.ts';

/** How the evolution is shown. */
export interface EvolutionChoices {
  readonly grain: Grain;
  readonly cumulated: boolean;
  readonly against: Period | 'year-before' | undefined;
  /** True for an index; it has a period to stand on. */
  readonly indexed: boolean;
  readonly milestones: boolean;
  /** Whether events stand under the chart, on its time axis. */
  readonly timeline: boolean;
}

/**
 * Gives what a view says of the evolution.
 *
 * @param grains the steps of time that change something
 */
export function evolutionChoices(view: View, grains: readonly Grain[]): EvolutionChoices {
  const against = view.against === YEAR_BEFORE ? 'year-before' : parsePeriod(view.against ?? '');
  return {
    grain: GRAINS.find((one) => one === view.grain && grains.includes(one)) ?? 'native',
    cumulated: view.cumulated,
    against,
    indexed: view.indexed && typeof against === 'object',
    milestones: view.milestones,
    timeline: view.timeline,
  };
}
