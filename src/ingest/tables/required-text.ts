import type { TableSheet } from './table-sheet.ts';

/** Gives the text of a field that must not be empty; the record is set aside where it is. */
export function requiredText(sheet: TableSheet, field: string, record: number): string {
  const text = sheet.text(field, record);
  if (text === '') sheet.remarks.reject(record, 'cell-required', { column: sheet.nameOf(field) });
  return text;
}
