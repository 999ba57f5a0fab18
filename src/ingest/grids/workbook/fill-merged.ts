import type { Grid } from '../grid.ts';
import { refuse } from './workbook-fault.ts';
import type { Merge } from './workbook-reading.ts';

/** What became of the cells merged over several rows. */
export interface MergedRows {
  /** Cells that were given the text of the first. */
  readonly filled: number;
  /** Merges whose number stays in its first row: it may be one figure for all of them. */
  readonly shared: readonly Merge[];
}

const NUMBER = /^-?\d+(?:,\d+)?(?: [^\d\s]+)?$/;
/** Years, Insee codes of the Lot and SIREN numbers of public bodies: labels, though in digits. */
const LABEL = /^(?:0\d+|(?:19|20)\d\d|46\d{3}|2\d{8})$/;

/**
 * Gives the label of a cell merged over several rows to the empty cells under it, in its own column and
 * in rows that hold something. A number is not repeated, as it would count several times; cells merged
 * across columns keep their one text, as it may be a title. Changes the grid.
 */
export function fillMerged(grid: Grid, merges: readonly Merge[]): MergedRows {
  let room = grid.length * grid.columns.length;
  let filled = 0;
  const shared: Merge[] = [];
  for (const merge of merges) {
    const column = grid.columns[merge.left];
    const code = column?.codes[merge.top];
    const text = column?.table[code ?? -1] ?? '';
    const end = Math.min(merge.bottom, grid.length - 1);
    if (!column || code === undefined || text === '' || end <= merge.top) continue;
    room -= end - merge.top;
    // Merges never overlap: together they cover no more cells than there are.
    if (room < 0) refuse('broken');
    if (NUMBER.test(text) && !LABEL.test(text)) {
      shared.push(merge);
      continue;
    }
    for (let row = merge.top + 1; row <= end; row += 1) {
      if (grid.widths[row] === 0 || column.table[column.codes[row] ?? -1] !== '') continue;
      column.codes[row] = code;
      filled += 1;
    }
  }
  return { filled, shared };
}
