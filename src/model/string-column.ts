/** A column of texts, dictionary-coded: row `i` holds `table[codes[i]]`. */
export interface StringColumn {
  readonly table: readonly string[];
  readonly codes: Uint32Array<ArrayBuffer>;
}

/** Gives the text at a row. Throws a RangeError for a row that the column does not have. */
export function textAt(column: StringColumn, row: number): string {
  const text = column.table[column.codes[row] ?? -1];
  if (text === undefined) throw new RangeError(`row: ${row}`);
  return text;
}

/** Gives the code of a text, or -1 where no row holds it. */
export function codeOf(column: StringColumn, text: string): number {
  return column.table.indexOf(text);
}

/** Collects texts row by row into a dictionary-coded column. */
export class StringColumnBuilder {
  readonly #table: string[] = [];
  readonly #index = new Map<string, number>();
  #codes = new Uint32Array(64);
  #length = 0;

  add(text: string): void {
    let code = this.#index.get(text);
    if (code === undefined) {
      code = this.#table.length;
      this.#table.push(text);
      this.#index.set(text, code);
    }
    if (this.#length === this.#codes.length) {
      const grown = new Uint32Array(this.#codes.length * 2);
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[this.#length] = code;
    this.#length += 1;
  }

  build(): StringColumn {
    return { table: this.#table, codes: this.#codes.slice(0, this.#length) };
  }
}
