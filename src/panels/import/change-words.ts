import type { ImportTranslation } from '../../i18n/import-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Measure } from '../../model/measure.ts';
import { nameOf } from '../../model/territory.ts';
import type { Ready } from '../../state/content.ts';

/** How what changes is named. */
export interface ChangeWords {
  indicator(code: string): string;
  territory(code: string): string;
  /** A measure, or that there is none. */
  measure(measure: Measure | undefined): string;
}

/** Names what changes as the page does; what the figures no longer define keeps its code. */
export function changeWords(
  { dataset, gazetteer }: Pick<Ready, 'dataset' | 'gazetteer'>,
  { lang, m, f }: ImportTranslation,
): ChangeWords {
  const labels = new Map(dataset.indicators.map(({ code, label }) => [code, label[lang]]));
  return {
    indicator: (code) => frenchSpaces(labels.get(code) ?? code),
    territory: (code) => nameOf(gazetteer, code),
    measure: (measure) => (measure ? f.measure(measure) : m.changes.absent),
  };
}
