import type { CodeCheck } from '../code-check.ts';
import type { TableSheet } from './table-sheet.ts';

/** Gives a source's id as it is, with a warning where no table of sources defines it. */
export function sourceId(
  sheet: TableSheet,
  record: number,
  sources: CodeCheck | undefined,
): string {
  const value = sheet.text('source', record);
  if (value !== '' && sources && !sources.has(value)) {
    const params = { nearest: sources.nearest(value) };
    const detail = { column: sheet.nameOf('source'), value, params };
    sheet.remarks.note(record, 'source-unknown', 'warning', detail);
  }
  return value;
}
