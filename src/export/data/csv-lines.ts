import type { CsvTable } from './csv-table.ts';

/**
 * What a spreadsheet takes for the start of a formula, blanks and invisible characters before it
 * included (OWASP, "CSV Injection").
 */
// eslint-disable-next-line no-control-regex -- control characters are just what must be caught
const FORMULA = /^[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A number written as a text, which no spreadsheet takes for a formula. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

export interface CsvForm {
  readonly delimiter: ';' | ',';
  readonly decimal: ',' | '.';
}

/**
 * Writes a table as lines of CSV, each ended by CRLF (RFC 4180). Texts that look like a formula are
 * held back by an apostrophe; numbers, negative ones too, are never touched.
 */
export function csvLines({ header, rows }: CsvTable, { delimiter, decimal }: CsvForm): string {
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? String(value).replace('.', decimal)
      : quoted(heldBack(value), delimiter);
  return [header, ...rows].map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');
}

function heldBack(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string, delimiter: string): string {
  const isBare = !/["\r\n\t]/.test(text) && !text.includes(delimiter);
  return isBare ? text : `"${text.replaceAll('"', '""')}"`;
}
