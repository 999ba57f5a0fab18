import type { Grid } from '../grids/grid.ts';
import type { LayoutFinding } from './find-layout.ts';

/** Gives the records that are data. */
export function dataRecords(grid: Grid, { layout, facts }: LayoutFinding): Uint32Array {
  const records = new Uint32Array(grid.length);
  let length = 0;
  for (let record = layout.first; record < grid.length; record += 1) {
    if ((facts.filled[record] ?? 0) === 0 || layout.skipped.has(record)) continue;
    records[length] = record;
    length += 1;
  }
  return records.subarray(0, length);
}
