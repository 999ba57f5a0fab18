import type { ExhibitSource } from '../export/exhibit.ts';
import type { Formats } from '../i18n/formats.ts';
import { frenchSpaces } from '../i18n/typography.ts';
import type { Dataset } from '../model/dataset.ts';

/** Names the sources of figures for what is published, each once; an unknown one by its own code. */
export function exhibitSources(
  ids: Iterable<string>,
  dataset: Dataset,
  formats: Formats,
): readonly ExhibitSource[] {
  return [...new Set(ids)].map((id) => {
    const source = dataset.sources.get(id);
    return {
      title: frenchSpaces(source?.title ?? id),
      publisher: frenchSpaces(source?.publisher ?? ''),
      url: source?.url,
      published: source?.published ? formats.period(source.published) : '',
    };
  });
}
