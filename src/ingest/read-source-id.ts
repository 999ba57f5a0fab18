import type { Remarks } from './remarks.ts';
import type { RowReaders } from './row-readers.ts';

/** Gives a source's id as it is, with a warning where no table of sources defines it. */
export function readSourceId(
  text: string,
  row: number,
  { sources }: RowReaders,
  remarks: Remarks,
): string {
  if (text !== '' && sources && !sources.has(text)) {
    const params = { nearest: sources.nearest(text) };
    remarks.add('source-unknown', 'warning', { row, column: 'source', value: text, params });
  }
  return text;
}
