import type { CodeCheck } from '../code-check.ts';
import type { TextCodes } from '../../model/text-codes.ts';
import { plainText } from './plain-text.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** A column of texts kept as they are, each distinct one given its code once. */
export class TextCells {
  readonly #codes: Uint32Array | undefined;
  readonly #coded: Int32Array;
  readonly #texts: readonly string[];
  readonly #into: TextCodes;
  readonly #known: CodeCheck | undefined;
  readonly #sheet: TableSheet;
  readonly #name: string;
  readonly #isNone: ((text: string) => boolean) | undefined;

  /**
   * @param column undefined where the file has none: every text is then ''
   * @param known warns once of each text that is not among these
   * @param isNone tells which texts say no more than ''
   */
  constructor(
    sheet: TableSheet,
    column: PlannedColumn | undefined,
    into: TextCodes,
    known?: CodeCheck,
    isNone?: (text: string) => boolean,
  ) {
    const cells = column?.cells ?? { table: [''], codes: undefined };
    this.#sheet = sheet;
    this.#name = column?.plan.name ?? '';
    this.#codes = cells.codes;
    this.#texts = cells.table;
    this.#coded = new Int32Array(cells.table.length).fill(-1);
    this.#into = into;
    this.#known = known;
    this.#isNone = isNone;
  }

  /** The code of the text in a record. */
  at(record: number): number {
    const cell = this.#codes?.[record] ?? 0;
    let code = this.#coded[cell] ?? -1;
    if (code === -1) {
      const text = plainText(this.#texts[cell] ?? '');
      code = this.#into.codeOf(this.#isNone?.(text) ? '' : text);
      this.#coded[cell] = code;
      if (this.#known) this.#check(code, record);
    }
    return code;
  }

  #check(code: number, record: number): void {
    const value = this.#into.texts[code] ?? '';
    if (value === '' || !this.#known || this.#known.has(value)) return;
    const params = { nearest: this.#known.nearest(value).join(', ') };
    const detail = { column: this.#name, value, params };
    this.#sheet.remarks.note(record, 'source-unknown', 'warning', detail);
  }
}
