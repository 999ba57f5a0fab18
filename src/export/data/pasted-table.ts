import type { CsvTable } from './csv-table.ts';
import { heldBack } from './held-back.ts';

/** A table as a spreadsheet takes it from the clipboard: HTML cells, or texts parted by tabs. */
export interface PastedTable {
  readonly html: string;
  readonly text: string;
}

/**
 * Writes a table for the clipboard. Numbers are written with a decimal comma, as a French
 * spreadsheet reads them, and once more for those of other languages. Texts are told to stay texts
 * (to Excel by a style, to LibreOffice by `sdnum`), so that none becomes a date; those that look like
 * a formula are held back as in CSV, since other spreadsheets heed neither.
 */
export function pastedTable({ header, rows }: CsvTable): PastedTable {
  const number = (value: number) => String(value).replace('.', ',');
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<td sdval="${value}" sdnum="1033;">${number(value)}</td>`
      : `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">${escaped(heldBack(value))}</td>`;
  const line = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  const head = line(header.map((text) => `<th>${escaped(heldBack(text))}</th>`));
  const body = rows.map((row) => line(row.map(cell))).join('');
  const plain = (value: string | number) =>
    typeof value === 'number' ? number(value) : plainText(value);
  const lines = [header, ...rows].map((row) => row.map(plain).join('\t'));
  return {
    html: `<table><thead>${head}</thead><tbody>${body}</tbody></table>`,
    text: lines.join('\r\n'),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A cell of text parted by tabs holds neither tab nor line feed. */
function plainText(text: string): string {
  return heldBack(text.replace(/[\t\r\n]+/g, ' '));
}
