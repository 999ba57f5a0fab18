import { frenchSpaces } from '../../i18n/typography.ts';
import { nameOf } from '../../model/territory.ts';
import type { SheetView } from './sheet-view.ts';

/** Says what holds for every row as a person knows it: codes of indicators and places by name. */
export function fixedText(
  { gazetteer, indicators, translation }: SheetView,
  field: string,
  value: string,
): string {
  if (field === 'territoire' && gazetteer) return nameOf(gazetteer, value);
  const known = indicators.find(({ code }) => field === 'indicateur' && code === value);
  return known ? frenchSpaces(known.label[translation.lang]) : value;
}
