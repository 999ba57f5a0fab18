import type { Translation } from '../i18n/translation.ts';
import { frenchSpaces } from '../i18n/typography.ts';
import type { Dataset } from '../model/dataset.ts';

/** How the codes of a claim are written for a reader. */
export interface ClaimTexts {
  indicatorLabel(code: string): string;
  publisherOf(sourceId: string): string;
}

/** Makes the texts of a data set's indicators and sources, in the language of the page. */
export function claimTexts(dataset: Dataset, { t }: Translation): ClaimTexts {
  const indicator = (code: string) => dataset.indicators.find((one) => one.code === code);
  return {
    indicatorLabel: (code) => frenchSpaces(indicator(code)?.label[t.lang] ?? code),
    publisherOf: (id) => {
      const source = dataset.sources.get(id);
      return frenchSpaces(source?.publisher || source?.title || id);
    },
  };
}
