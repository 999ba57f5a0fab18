/** A table to be written as a file: texts and numbers, row by row. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * What a spreadsheet takes for the start of a formula, blanks and invisible characters before it
 * included (OWASP, "CSV Injection").
 */
// eslint-disable-next-line no-control-regex -- control characters are just what must be caught
const FORMULA = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Writes a table as a CSV that French Excel opens as it is: UTF-8 with a byte order mark, `;`,
 * decimal comma, CRLF. Texts that look like a formula are held back by an apostrophe; numbers,
 * negative ones too, are never touched.
 */
export function frenchCsv({ header, rows }: CsvTable): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
