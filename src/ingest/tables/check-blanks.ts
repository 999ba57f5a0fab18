import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** Fields that say where and when a record is. */
const KEYS = ['territoire', 'territoire_nom', 'periode', 'annee', 'mois', 'trimestre'] as const;

/** What a column says under some cells that are blank, as a merged cell leaves them. */
interface Run {
  first: number;
  blank: number;
  filled: number;
}

/**
 * Warns of columns whose blank cells may stand for the cell above them, as where cells that were
 * merged are saved as CSV. A breakdown left blank says that a figure is a total; a département left
 * blank, that its commune is one of ours.
 */
export function checkBlanks(sheet: TableSheet): void {
  const department = sheet.field('departement');
  for (const column of department ? [...sheet.breakdowns, department] : sheet.breakdowns) {
    if (!column.cells.table.some((text) => text.trim() === '')) continue;
    const { first, blank, filled } = runOf(sheet, column);
    if (first < 0 || blank < filled) continue;
    const detail = { column: column.plan.name, params: { count: String(blank) } };
    sheet.remarks.note(first, 'cells-blank', 'warning', detail);
  }
}

/**
 * Counts the cells of a column. `first` is the first blank record of another place or time than the
 * one above; -1 where there is none, where the column begins with a blank or says a thing twice running.
 */
function runOf(sheet: TableSheet, { cells }: PlannedColumn): Run {
  const keys = KEYS.flatMap((field) => sheet.field(field)?.cells.codes ?? []);
  const isBlank = cells.table.map((text) => text.trim() === '');
  const run: Run = { first: -1, blank: 0, filled: 0 };
  let above = -1;
  for (let record = sheet.plan.layout.first; record < sheet.grid.length; record += 1) {
    if (!sheet.isKept(record)) continue;
    const code = cells.codes[record] ?? 0;
    if (isBlank[code]) {
      if (above < 0) return run;
      run.blank += 1;
      if (run.first < 0 && keys.some((codes) => codes[record] !== codes[above])) run.first = record;
    } else {
      if (above >= 0 && cells.codes[above] === code) return { ...run, first: -1 };
      run.filled += 1;
    }
    above = record;
  }
  return run;
}
