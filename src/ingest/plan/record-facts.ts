import type { Grid } from '../grids/grid.ts';
import { cellFlags } from './cell-flags.ts';

/** How full each record of a grid is. */
export interface RecordFacts {
  /** Cells that are not blank. */
  readonly filled: Uint32Array;
  /** Place of the first of them, or -1. */
  readonly first: Int32Array;
  /** Cells of the fuller records: three quarters have as many or fewer. */
  readonly usual: number;
}

/** Counts the filled cells of every record, column by column. */
export function recordFacts(grid: Grid): RecordFacts {
  const filled = new Uint32Array(grid.length);
  const first = new Int32Array(grid.length).fill(-1);
  let [full, firstFull] = [0, grid.columns.length];
  for (let index = grid.columns.length - 1; index >= 0; index -= 1) {
    const column = grid.columns[index];
    if (!column) continue;
    const isFull = cellFlags(column.table, (text) => text.trim() !== '');
    if (!isFull.includes(0)) {
      // Most columns of most files have no blank: their records need not be looked at.
      full += 1;
      firstFull = index;
      continue;
    }
    const { codes } = column;
    for (let record = 0; record < grid.length; record += 1) {
      if (isFull[codes[record] ?? 0] !== 1) continue;
      filled[record] = (filled[record] ?? 0) + 1;
      first[record] = index;
    }
  }
  for (let record = 0; full > 0 && record < grid.length; record += 1) {
    filled[record] = (filled[record] ?? 0) + full;
    const other = first[record] ?? -1;
    first[record] = other < 0 ? firstFull : Math.min(other, firstFull);
  }
  return { filled, first, usual: usualCount(filled, grid.columns.length) };
}

function usualCount(filled: Uint32Array, most: number): number {
  const counts = new Uint32Array(most + 1);
  let records = 0;
  for (const count of filled) {
    if (count === 0) continue;
    counts[count] = (counts[count] ?? 0) + 1;
    records += 1;
  }
  let seen = 0;
  for (let count = 1; count <= most; count += 1) {
    seen += counts[count] ?? 0;
    if (seen * 4 >= records * 3) return count;
  }
  return 0;
}
