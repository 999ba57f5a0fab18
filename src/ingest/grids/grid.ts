import type { StringColumn } from '../../model/string-column.ts';

/**
 * A table as the file holds it, before anything is understood: every record, titles, blanks and the
 * header included, its cells by column, word for word, dictionary-coded. What is decided of a column
 * is decided on `table`, that is on every distinct cell it has.
 */
export interface Grid {
  /** Number of records; record `i` is row `i + 1` of the spreadsheet. */
  readonly length: number;
  /** By place; '' where a record is too short to have the cell. */
  readonly columns: readonly StringColumn[];
  /** How many cells each record has. */
  readonly widths: Uint32Array<ArrayBuffer>;
  /** Records whose text is broken, by index. */
  readonly faults: ReadonlyMap<number, RecordFault>;
}

/** `unclosed`: a quote that nothing closes. `stray`: one inside a cell, kept. `not-a-record`: JSON. */
export type RecordFault = 'unclosed' | 'stray' | { readonly notARecord: string };

/** Columns that a spreadsheet can have (Excel: XFD); what has more is no table. */
export const MOST_COLUMNS = 16_384;

/** Gives the cells of a record, as many as it has. */
export function recordAt(grid: Grid, record: number): readonly string[] {
  const width = grid.widths[record] ?? 0;
  return grid.columns
    .slice(0, width)
    .map((column) => column.table[column.codes[record] ?? -1] ?? '');
}

/** Tells whether a record holds nothing but blanks. */
export function isBlankRecord(grid: Grid, record: number): boolean {
  return recordAt(grid, record).every((cell) => cell === '' || cell.trim() === '');
}
