import type { PlannedPart } from '../planned-part.ts';
import { SheetRemarks } from './sheet-remarks.ts';
import { TableSheet } from './table-sheet.ts';
import { Remarks } from '../remarks.ts';

/** Counts the records of a part that are data, without a word on them. */
export function countRecords({ part, grid, proposal }: PlannedPart): number {
  const silent = new SheetRemarks(new Remarks());
  return new TableSheet(part.file, grid, proposal.plan, silent).forEachRecord(() => false).rows;
}
