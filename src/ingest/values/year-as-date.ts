import type { Period } from '../../model/period.ts';

/** Days from day 0 of spreadsheets, 30 December 1899, to 1 January 1970. */
const SERIAL_EPOCH = 25_569;

/** Years that files are of, which a column formatted as dates shows as days of the summer of 1905. */
const [FIRST, LAST] = [1990, 2060];

/** Gives the year that a spreadsheet shows as a day ("13/07/1905" for 2021), '' for any other period. */
export function yearAsDate({ precision, start }: Period): string {
  const serial = start + SERIAL_EPOCH;
  return precision === 'day' && serial >= FIRST && serial <= LAST ? String(serial) : '';
}
