import type { PlannedPart } from '../planned-part.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkParts } from './check-parts.ts';
import { checkTotal } from './check-total.ts';
import { fillDown } from './fill-down.ts';
import { SheetRemarks } from './sheet-remarks.ts';
import { TableSheet } from './table-sheet.ts';
import { unpivot } from './unpivot.ts';

/** Lays a planned part out for reading: a wide table becomes one record a value. */
export function openSheet({ part, grid, proposal: { plan } }: PlannedPart): TableSheet {
  const remarks = new SheetRemarks(part.remarks);
  const sheet = filledSheet(new TableSheet(part.file, grid, plan, remarks));
  if (plan.table === 'chiffres') {
    checkTotal(sheet);
    if (plan.shape !== 'people') {
      checkBlanks(sheet);
      checkParts(sheet);
    }
  }
  if (plan.shape !== 'wide') return sheet;
  const records: number[] = [];
  const { rejected } = sheet.forEachRecord((record) => records.push(record) > 0);
  const long = unpivot(sheet.grid, plan, Uint32Array.from(records));
  const rowOf = (record: number) => (long.recordOf[record] ?? 0) + 1;
  const moved = new SheetRemarks(part.remarks, rowOf, remarks);
  const { valueNameOf, valuesPerRecord } = long;
  const setAside = rejected * valuesPerRecord;
  return new TableSheet(part.file, long.grid, long.plan, moved, { valueNameOf, setAside });
}

/** Gives a sheet of figures with the cells filled in that stand for the one above, and says so. */
function filledSheet(sheet: TableSheet): TableSheet {
  const { file, grid, plan, remarks } = sheet;
  if (plan.table !== 'chiffres' || plan.shape === 'people') return sheet;
  const { columns, filled } = fillDown(sheet);
  if (filled.length === 0) return sheet;
  for (const { column, first, count, text } of filled) {
    const detail = { column: column.plan.name, value: text, params: { count: String(count) } };
    remarks.note(first, 'cells-filled-down', 'warning', detail);
  }
  return new TableSheet(file, { ...grid, columns }, plan, remarks);
}
