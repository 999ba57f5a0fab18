import { frenchSpaces } from '../../i18n/typography.ts';
import type { Dataset } from '../../model/dataset.ts';

/** More names than this are in the table only. */
const MOST = 3;

/** Gives the publishers of sources in words; '' where there are none, or too many for a tooltip. */
export function sourceNames({ sources }: Dataset, ids: readonly string[]): string {
  const nameOf = (id: string) => sources.get(id)?.publisher || sources.get(id)?.title || id;
  const names = new Set(ids.map(nameOf));
  return names.size > MOST ? '' : frenchSpaces([...names].join(', '));
}
