import type { Remarks } from './remarks.ts';

interface Entry {
  readonly content: string;
  readonly row: number;
  readonly file: string;
}

/** Remembers which codes a table has given, so that none stands for two things. */
export class CodeLedger {
  readonly #entries = new Map<string, Entry>();

  /**
   * Tells whether a code is new. A second row that says the same is set aside with a warning, one
   * that says otherwise with an error.
   */
  isNew(
    code: string,
    column: string,
    cells: readonly string[],
    row: number,
    file: string,
    remarks: Remarks,
  ): boolean {
    const content = JSON.stringify(cells.map((cell) => cell.trim()));
    const first = this.#entries.get(code);
    if (!first) {
      this.#entries.set(code, { content, row, file });
      return true;
    }
    const params = { firstRow: String(first.row), firstFile: first.file };
    const severity = first.content === content ? 'warning' : 'error';
    remarks.add('code-repeated', severity, { row, column, value: code, params });
    return false;
  }
}
