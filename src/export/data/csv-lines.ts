import type { CsvTable } from './csv-table.ts';
import { heldBack } from './held-back.ts';

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

function quoted(text: string, delimiter: string): string {
  const isBare = !/["\r\n\t]/.test(text) && !text.includes(delimiter);
  return isBare ? text : `"${text.replaceAll('"', '""')}"`;
}
