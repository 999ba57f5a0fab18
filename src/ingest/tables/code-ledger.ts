import { recordAt } from '../grids/grid.ts';
import type { TableSheet } from './table-sheet.ts';

interface Entry {
  readonly content: string;
  readonly row: number;
  readonly file: string;
}

/** Remembers which codes a table has given, so that none stands for two things. */
export class CodeLedger {
  readonly #entries = new Map<string, Entry>();

  /**
   * Tells whether a code is new. A second record that says the same is set aside with a warning,
   * one that says otherwise with an error.
   */
  isNew(code: string, field: string, sheet: TableSheet, record: number): boolean {
    const content = JSON.stringify(recordAt(sheet.grid, record).map((cell) => cell.trim()));
    const first = this.#entries.get(code);
    const { remarks, file } = sheet;
    if (!first) {
      this.#entries.set(code, { content, row: remarks.rowOf(record), file });
      return true;
    }
    const params = { firstRow: String(first.row), firstFile: first.file };
    const detail = { column: sheet.nameOf(field), value: code, params };
    if (first.content === content) remarks.note(record, 'code-repeated', 'warning', detail);
    else remarks.reject(record, 'code-repeated', detail);
    return false;
  }
}
