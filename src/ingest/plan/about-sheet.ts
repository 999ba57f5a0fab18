import type { Indicator } from '../../model/indicator.ts';
import type { TableName } from '../table-contract.ts';

/** What is known of a sheet besides its cells, and how cells are read. */
export interface AboutSheet {
  /** Name of the file, the sheet or the JSON key. */
  readonly name: string;
  readonly title?: string;
  /** Table that a package's descriptor says it is. */
  readonly hint?: TableName;
  readonly indicators: readonly Indicator[];
  /** Tells whether a text is the code or the name of a place we know. */
  readonly findPlace: (text: string) => boolean;
  readonly readsAsPeriod: (text: string) => boolean;
  /** Tells whether a text is a number, or a mark for an absent one. */
  readonly readsAsValue: (text: string) => boolean;
}

/** Tells whether a text is a number; a mark such as `nd` is none, nor is a percentage. */
export function isNumber(about: AboutSheet, text: string): boolean {
  return /\d/.test(text) && !/[%‰]/.test(text) && about.readsAsValue(text);
}

/**
 * Tells whether a text names a period by itself, outside a column of dates: it has a year, and is
 * no other number, such as a spreadsheet's count of days.
 */
export function namesPeriod(about: AboutSheet, text: string): boolean {
  if (!/\d\d/.test(text) || (/^\d+$/.test(text) && !/^(?:19|20)\d\d$/.test(text))) return false;
  return about.readsAsPeriod(text);
}
