import type { MapTranslation } from '../../i18n/map-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { MapChoice } from '../../state/map-subject.ts';

/** Names what the map shows in the language of the page. */
export function choiceLabel({ indicator }: MapChoice, { t, m }: MapTranslation): string {
  return indicator ? frenchSpaces(indicator.label[t.lang]) : m.population;
}
