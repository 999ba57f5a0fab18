import { MOST_COLUMNS, type RecordFault } from './grid.ts';
import { BLANK, GridCodes, type GridReading } from './grid-codes.ts';

/** Collects records whose cells are texts already, those of a workbook or of JSON. */
export class GridBuilder {
  readonly #codes = new GridCodes();
  readonly #tables: string[][] = [];
  readonly #indices: Map<string, number>[] = [];

  /** Records ended so far. */
  get length(): number {
    return this.#codes.length;
  }

  /** Adds a record of cells. */
  add(cells: readonly string[], fault?: RecordFault): void {
    for (const [column, text] of cells.entries()) this.cell(column, text);
    this.end(cells.length, fault);
  }

  /** Notes one cell of the record under way; those that are not noted are blank. */
  cell(column: number, text: string): void {
    this.#codes.put(column, text === '' ? BLANK : this.#code(column, text));
  }

  /** Ends the record under way, which has `width` cells. */
  end(width: number, fault?: RecordFault): void {
    this.#codes.end(width, fault);
  }

  build(): GridReading {
    return this.#codes.build((column) => this.#tables[column] ?? ['']);
  }

  #code(column: number, text: string): number {
    if (column >= MOST_COLUMNS) return BLANK;
    const table = (this.#tables[column] ??= ['']);
    const index = (this.#indices[column] ??= new Map());
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, table.length);
    return table.push(text) - 1;
  }
}
