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
