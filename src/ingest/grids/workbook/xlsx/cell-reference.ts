import { refuse } from '../workbook-fault.ts';
import type { Merge } from '../workbook-reading.ts';

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** A cell by its row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Reads the name of a cell: `B3` is row 2, column 1. */
export function cellPlace(reference: string): CellPlace {
  const [, letters = '', row = ''] = REFERENCE.exec(reference) ?? refuse('broken');
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}

/** Reads a range of cells: `A2:A5`. */
export function cellRange(reference: string): Merge {
  const [from = '', to = from] = reference.split(':');
  const first = cellPlace(from);
  const last = cellPlace(to);
  return { top: first.row, bottom: last.row, left: first.column, right: last.column };
}
