import type { ChartEvent } from '../../charts/chart-series.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Happening } from '../../model/happening.ts';
import { eventId } from '../item-id.ts';

/** Types of events that figures may answer to: launches and campaigns, in either language. */
const ANNOTATED = /^(?:lancement|campagne|launch|campaign)/i;

/** Gives the events that stand on the chart, in order of time, with their words. */
export function milestonesAmong(
  happenings: readonly Happening[],
  dataset: Dataset,
  { f }: Pick<ChartsTranslation, 'f'>,
): readonly ChartEvent[] {
  return happenings
    .filter(({ type }) => ANNOTATED.test(type.trim()))
    .sort((a, b) => a.start.start - b.start.start)
    .map((happening) => {
      const { start, end } = happening;
      const name = frenchSpaces(happening.name);
      return {
        id: eventId(dataset, happening),
        name,
        start,
        end,
        text: `${f.range(start, end)}, ${name}`,
      };
    });
}
