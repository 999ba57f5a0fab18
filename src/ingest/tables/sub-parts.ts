import { cellOf, type PlannedColumn, type TableSheet } from './table-sheet.ts';

/** A value of a breakdown that says that another holds it already: "dont 18-24 ans". */
const SUB_PART = /^\s*(?:dont|y compris|including|of which)\b/i;

/** Finds the records of a sheet that break down a part of the figures that another record counts whole. */
export class SubParts {
  readonly #sheet: TableSheet;
  readonly #columns: readonly { readonly column: PlannedColumn; readonly marks: Uint8Array }[];

  constructor(sheet: TableSheet) {
    this.#sheet = sheet;
    this.#columns = sheet.breakdowns
      .map((column) => ({
        column,
        marks: Uint8Array.from(column.cells.table, (text) => (SUB_PART.test(text) ? 1 : 0)),
      }))
      .filter(({ marks }) => marks.includes(1));
  }

  /** Sets a record aside, with the reason, where it would be counted twice. */
  rejects(record: number): boolean {
    for (const { column, marks } of this.#columns) {
      if (marks[column.cells.codes[record] ?? -1] !== 1) continue;
      const value = cellOf(column, record).trim();
      this.#sheet.remarks.reject(record, 'part-again', { column: column.plan.name, value });
      return true;
    }
    return false;
  }
}
