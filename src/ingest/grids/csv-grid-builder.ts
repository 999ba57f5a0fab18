import { ByteDictionary } from './byte-dictionary.ts';
import { MOST_COLUMNS, type RecordFault } from './grid.ts';
import { BLANK, GridCodes, type GridReading } from './grid-codes.ts';

/** Collects the cells of a text file as they are cut from its UTF-8 bytes. */
export class CsvGridBuilder {
  readonly #codes = new GridCodes();
  readonly #dictionaries: ByteDictionary[] = [];

  /** Records ended so far. */
  get length(): number {
    return this.#codes.length;
  }

  /** Notes a cell of the record under way: the bytes from `start` to `end`, and their hash. */
  cell(column: number, bytes: Uint8Array, start: number, end: number, hash: number): void {
    const dictionary = this.#dictionaries[column] ?? this.#open(column);
    this.#codes.put(column, dictionary ? dictionary.code(bytes, start, end, hash) : BLANK);
  }

  /** Notes that a cell of the record under way is the one above it. */
  repeat(column: number): void {
    this.#codes.repeat(column);
  }

  /** Told how many records there will be, or thereabouts. */
  expect(records: number): void {
    this.#codes.expect(records);
  }

  /** Ends the record under way, which has `width` cells. */
  end(width: number, fault?: RecordFault): void {
    this.#codes.end(width, fault);
  }

  /** Forgets the first cells of the record under way. */
  clear(columns: number): void {
    for (let column = 0; column < columns; column += 1) this.#codes.put(column, BLANK);
  }

  build(): GridReading {
    return this.#codes.build((column) => this.#dictionaries[column]?.texts() ?? ['']);
  }

  #open(column: number): ByteDictionary | undefined {
    if (column >= MOST_COLUMNS) return undefined;
    const dictionary = new ByteDictionary();
    this.#dictionaries[column] = dictionary;
    return dictionary;
  }
}
