import type { ClaimWords } from '../i18n/claim-sentences.ts';
import type { Translation } from '../i18n/make-translation.ts';
import { frenchSpaces } from '../i18n/typography.ts';
import { type Dataset, indicatorOf } from '../model/dataset.ts';

/** Makes the words of a data set's indicators and sources, in the language of the page. */
export function claimTexts(dataset: Dataset, { t }: Translation): ClaimWords {
  return {
    indicatorOf: (code) => indicatorOf(dataset, code),
    indicatorLabel: (code) => frenchSpaces(indicatorOf(dataset, code)?.label[t.lang] ?? code),
    publisherOf: (id) => {
      const source = dataset.sources.get(id);
      return frenchSpaces(source?.publisher || source?.title || id);
    },
  };
}
