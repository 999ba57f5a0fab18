import { recordAt, type Grid } from '../../../../src/ingest/grids/grid.ts';
import { readWorkbook } from '../../../../src/ingest/grids/workbook/read-workbook.ts';
import type { SheetReading } from '../../../../src/ingest/grids/workbook/workbook-reading.ts';

/** Every record of a grid. */
export function recordsOf(grid: Grid): readonly (readonly string[])[] {
  return Array.from({ length: grid.length }, (_, record) => recordAt(grid, record));
}

/** The first sheet that is read in a workbook. */
export async function firstSheet(bytes: Uint8Array): Promise<SheetReading> {
  const reading = await readWorkbook(bytes);
  if (reading.kind !== 'read') throw new Error(`refused: ${reading.reason}`);
  const [sheet] = reading.chosen;
  if (!sheet) throw new Error('sheet: none');
  return sheet;
}

/** The records of the first sheet that is read in a workbook. */
export async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  return recordsOf((await firstSheet(bytes)).grid);
}
