import { csvLines } from './csv-lines.ts';
import type { CsvTable } from './csv-table.ts';

/** Writes a table as a CSV for programs (RFC 4180): UTF-8 without a mark, `,`, decimal point. */
export function plainCsv(table: CsvTable): string {
  return csvLines(table, { delimiter: ',', decimal: '.' });
}
