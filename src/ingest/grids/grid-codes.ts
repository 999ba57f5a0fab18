import { type Grid, MOST_COLUMNS, type RecordFault } from './grid.ts';

/** The code of '' in every column, so that a cell which a record lacks is blank without a word. */
export const BLANK = 0;

/** Cells that a grid may have, blank ones included: 400 MB of codes. What has more is no table. */
export const MOST_CELLS = 100_000_000;

/** A grid, and what of it did not fit. */
export interface GridReading {
  readonly grid: Grid;
  /** The first record with more columns than could be kept, or -1: what stood beyond is lost. */
  readonly tooWide: number;
}

/** Collects the codes of cells by column, record after record. */
export class GridCodes {
  readonly #columns: Uint32Array<ArrayBuffer>[] = [];
  readonly #faults = new Map<number, RecordFault>();
  #widths = new Uint32Array(64);
  #length = 0;
  #widest = 0;
  #expected = 0;
  #room = 0;
  #limit = MOST_COLUMNS;
  #tooWide = -1;

  /** Records ended so far. */
  get length(): number {
    return this.#length;
  }

  /** Notes a cell of the record under way. */
  put(column: number, code: number): void {
    const codes = this.#columns[column];
    if (codes !== undefined && this.#length < codes.length) codes[this.#length] = code;
    else if (code !== BLANK) this.#grow(column, code);
  }

  /** Notes that a cell of the record under way is the one of the record above. */
  repeat(column: number): void {
    this.put(column, this.#columns[column]?.[this.#length - 1] ?? BLANK);
  }

  /** Makes room for so many records at once where a column needs more, rather than little by little. */
  expect(records: number): void {
    this.#expected = records;
  }

  /** Ends the record under way, which has `width` cells. */
  end(width: number, fault?: RecordFault): void {
    const record = this.#length;
    if (record === this.#widths.length) this.#widths = grown(this.#widths, record * 2);
    this.#widths[record] = width;
    if (width > this.#widest) {
      this.#widest = width;
      if (width > MOST_COLUMNS) this.#noteTooWide();
    }
    if (fault !== undefined) this.#faults.set(record, fault);
    this.#length += 1;
  }

  /**
   * Gives the grid.
   *
   * @param tables the texts of a column by code, the first of them ''
   */
  build(tables: (column: number) => readonly string[]): GridReading {
    const length = this.#length;
    const count = Math.min(this.#widest, this.#limit, Math.floor(MOST_CELLS / Math.max(length, 1)));
    if (count < this.#widest && this.#tooWide === -1) {
      this.#tooWide = this.#widths.findIndex((width) => width > count);
    }
    const blank = new Uint32Array(length);
    const columns = Array.from({ length: count }, (_, column) => {
      const codes = this.#columns[column];
      if (!codes?.length) return { table: [''], codes: blank };
      const all = codes.length < length ? grown(codes, length) : codes.subarray(0, length);
      return withoutUnused(tables(column), all);
    });
    const widths = this.#widths.subarray(0, length);
    return { grid: { length, columns, widths, faults: this.#faults }, tooWide: this.#tooWide };
  }

  #grow(column: number, code: number): void {
    if (column >= this.#limit) return;
    const old = this.#columns[column];
    const least = Math.max(64, this.#length + 1, 2 * (old?.length ?? 0));
    const isRoom = this.#room + this.#expected <= MOST_CELLS;
    const size = isRoom ? Math.max(least, this.#expected) : least;
    // One record with thousands of cells at the end of a long file would otherwise cost gigabytes.
    if (this.#room + size > 2 * MOST_CELLS) {
      this.#limit = column;
      this.#noteTooWide();
      return;
    }
    this.#room += size - (old?.length ?? 0);
    const codes = grown(old ?? new Uint32Array(0), size);
    codes[this.#length] = code;
    while (this.#columns.length < column) this.#columns.push(new Uint32Array(0));
    this.#columns[column] = codes;
  }

  #noteTooWide(): void {
    if (this.#tooWide === -1) this.#tooWide = this.#length;
  }
}

/** Copies codes into as many places as asked for. */
function grown(codes: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(size);
  copy.set(codes);
  return copy;
}

/** Takes '' out of a table where no record is blank there, so that it holds the cells and no more. */
function withoutUnused(table: readonly string[], codes: Uint32Array<ArrayBuffer>) {
  if (codes.includes(BLANK)) return { table, codes };
  for (let record = 0; record < codes.length; record += 1) codes[record] = (codes[record] ?? 1) - 1;
  return { table: table.slice(1), codes };
}
