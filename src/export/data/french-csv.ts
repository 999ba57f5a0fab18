import { csvLines } from './csv-lines.ts';
import type { CsvTable } from './csv-table.ts';

/**
 * Writes a table as a CSV that French Excel opens as it is: UTF-8 with a byte order mark, `;`,
 * decimal comma, CRLF; formulas are held back (see `csvLines`).
 */
export function frenchCsv(table: CsvTable): string {
  return `\uFEFF${csvLines(table, { delimiter: ';', decimal: ',' })}`;
}
