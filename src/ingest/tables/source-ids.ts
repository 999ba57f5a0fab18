import type { CodeCheck } from '../code-check.ts';
import type { TableSheet } from './table-sheet.ts';

/** The sources of a sheet, each id that no table of sources defines remarked on once. */
export class SourceIds {
  readonly #sheet: TableSheet;
  readonly #sources: CodeCheck | undefined;
  readonly #noted = new Set<string>();

  constructor(sheet: TableSheet, sources: CodeCheck | undefined) {
    this.#sheet = sheet;
    this.#sources = sources;
  }

  /** The id of a record's source, as it is. */
  at(record: number): string {
    const value = this.#sheet.text('source', record);
    if (value === '' || !this.#sources || this.#sources.has(value) || this.#noted.has(value)) {
      return value;
    }
    this.#noted.add(value);
    const params = { nearest: this.#sources.nearest(value).join(', ') };
    const detail = { column: this.#sheet.nameOf('source'), value, params };
    this.#sheet.remarks.note(record, 'source-unknown', 'warning', detail);
    return value;
  }
}
