import type { ChartEvent } from '../../charts/chart-series.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Happening } from '../../model/happening.ts';
import { eventId } from '../item-id.ts';

/** Types of events that figures may answer to: launches and campaigns, in either language. */
const ANNOTATED = /^(?:lancement|campagne|launch|campaign)/i;

/** Tells whether an event stands across a chart. */
export function isMilestone({ type }: Happening): boolean {
  return ANNOTATED.test(type.trim());
}

/** Gives events as they stand across a chart, with their words. */
export function chartEvents(
  happenings: readonly Happening[],
  dataset: Dataset,
  { f }: Pick<ChartsTranslation, 'f'>,
): readonly ChartEvent[] {
  return happenings.map((happening) => {
    const { start, end } = happening;
    const name = frenchSpaces(happening.name);
    const text = `${f.range(start, end)}, ${name}`;
    return { id: eventId(dataset, happening), name, start, end, text };
  });
}
