import { cellFlags } from '../plan/cell-flags.ts';
import { wholeWords } from '../plan/total-words.ts';
import { cellOf, type PlannedColumn, type TableSheet } from './table-sheet.ts';

/**
 * A value of a breakdown that says that another holds it already ("dont 18-24 ans"), or that it holds
 * others ("Total 15 ans et plus"), what says no more than "total" aside.
 */
const SUB_PART =
  /^\s*(?:\d{1,3}\s*[-–.]\s*)?(?:dont|y compris|including|of which|(?:sous[- ]?)?tota(?:l|ux)|ensemble d(?:e|es|u))\b/i;

/** Finds the records of a sheet whose figures others of its records count already. */
export class SubParts {
  readonly #sheet: TableSheet;
  readonly #columns: readonly { readonly column: PlannedColumn; readonly marks: Uint8Array }[];

  constructor(sheet: TableSheet) {
    this.#sheet = sheet;
    this.#columns = sheet.breakdowns
      .map((column) => ({
        column,
        marks: marksOf(column.cells.table),
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

function marksOf(table: readonly string[]): Uint8Array {
  const isWhole = wholeWords(table);
  return cellFlags(table, (text) => SUB_PART.test(text) && !isWhole(text));
}
