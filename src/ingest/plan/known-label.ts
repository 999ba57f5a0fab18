import { type AboutSheet, namesPeriod } from './about-sheet.ts';
import { isKnownHeader } from './field-index.ts';
import { LONGEST_LABEL } from './header-words.ts';
import { matchIndicators } from './match-indicators.ts';
import { isBareName, personalHeader } from './personal-headers.ts';

/** Tells whether a text is what headers are: the name of a field in any table, or of a person's. */
export function isFieldName(text: string): boolean {
  if (text.length > LONGEST_LABEL || !/\p{L}/u.test(text)) return false;
  return isKnownHeader(text) || personalHeader(text) !== undefined || isBareName(text);
}

/** How much a cell looks like a header: 1 for a name of a field, less for an indicator, a period. */
export function headerWeight(about: AboutSheet, cell: string): number {
  if (isFieldName(cell)) return 1;
  if (namesPeriod(about, cell)) return 0.4;
  return matchIndicators(cell, about.indicators).exact.length > 0 ? 0.6 : 0;
}
