import { CsvGridBuilder } from '../../../src/ingest/grids/csv-grid-builder.ts';
import { cutRecords, type OnProgress } from '../../../src/ingest/grids/cut-records.ts';
import { type Grid, recordAt } from '../../../src/ingest/grids/grid.ts';

/** Cuts a text into a grid. */
export function cut(text: string, delimiter: string, onProgress?: OnProgress): Grid {
  const builder = new CsvGridBuilder();
  cutRecords(new TextEncoder().encode(text), 0, delimiter, builder, onProgress);
  return builder.build().grid;
}

/** Gives all the records of a grid. */
export function recordsOf(grid: Grid): readonly (readonly string[])[] {
  return Array.from({ length: grid.length }, (_, record) => recordAt(grid, record));
}
