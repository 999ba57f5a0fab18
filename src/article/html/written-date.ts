import { parsePeriod } from '../../model/period.ts';
import { foldedText } from './folded-text.ts';

/** How the names of the months begin, in French then in English, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['janv', 'jan'],
  ['fevr', 'feb'],
  ['mars', 'mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sept', 'sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const DAY_FIRST = /\b(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;

/**
 * Finds the first date of a text and gives its day as `2021-07-14`, or '' where there is none.
 * Numeric dates are read day first, as the French write them; a time and its zone are passed over.
 *
 * @example writtenDate('Publié le mercredi 14 juillet 2021') // '2021-07-14'
 */
export function writtenDate(text: string): string {
  const folded = foldedText(text);
  const iso = ISO.exec(folded);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  const numeric = NUMERIC.exec(folded);
  if (numeric) return day(numeric[3], Number(numeric[2]), numeric[1]);
  const dayFirst = DAY_FIRST.exec(folded);
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return '';
}

function monthNumber(word = ''): number {
  return MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
}

function day(year: string | undefined, month: number, dayOfMonth: string | undefined): string {
  const pad = (value: string) => value.padStart(2, '0');
  return parsePeriod(`${year ?? ''}-${pad(String(month))}-${pad(dayOfMonth ?? '')}`)?.id ?? '';
}
