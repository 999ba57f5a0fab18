import type { Remarks } from '../remarks.ts';
import type { Grid } from './grid.ts';

/** Says that a grid lost the cells beyond its last column, if it did: see `GridReading`. */
export function remarkTooWide(grid: Grid, tooWide: number, remarks: Remarks): void {
  if (tooWide === -1) return;
  const params = { found: String(grid.widths[tooWide] ?? 0), kept: String(grid.columns.length) };
  remarks.add('too-many-columns', 'error', { row: tooWide + 1, params });
}
