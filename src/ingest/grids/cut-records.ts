import { HASH_SEED, hashWith } from './byte-dictionary.ts';
import { CARRIAGE_RETURN, LINE_FEED, pastLineEnd, QUOTE } from './cell-marks.ts';
import type { CsvGridBuilder } from './csv-grid-builder.ts';
import { QuotedCell } from './quoted-cell.ts';

/** Told how far a reading is: bytes done, bytes in all, records so far. */
export type OnProgress = (done: number, total: number, records: number) => void;

/** How many bytes are cut between two words on the progress. */
const STEP = 1 << 20;

/** What cuts nothing: the separator of a text with one column. */
const NEVER = -1;

/**
 * Cuts UTF-8 bytes into records and cells (RFC 4180): line ends of any kind, quoted cells that hold
 * separators, doubled quotes and line ends. A quote that nothing closes, or that swallows the lines
 * up to one that cannot close it, spoils the records on those lines that hold a quote (`unclosed`)
 * and no other: each line is cut as it stands. Time is linear in the bytes, whatever they hold.
 *
 * @param delimiter one ASCII character, or '' for a single column
 */
export function cutRecords(
  bytes: Uint8Array,
  from: number,
  delimiter: string,
  builder: CsvGridBuilder,
  onProgress?: OnProgress,
): void {
  const cutter = new RecordCutter(bytes, delimiter, builder);
  let at = from;
  while (at < bytes.length) {
    at = cutter.cut(at, at + STEP);
    // Records are of a length throughout most files.
    builder.expect(Math.ceil((1.02 * builder.length * (bytes.length - from)) / (at - from)));
    onProgress?.(at, bytes.length, builder.length);
  }
}

/** Columns whose cells are first held against the ones above: wider tables are rare. */
const WATCHED = 256;

class RecordCutter {
  readonly #quoted = new QuotedCell();
  readonly #bytes: Uint8Array;
  readonly #separator: number;
  readonly #builder: CsvGridBuilder;
  readonly #words: DataView;
  /** Where the cells of the record above start, -1 for one in quotes, and where they end. */
  readonly #starts = new Int32Array(WATCHED).fill(-1);
  readonly #ends = new Int32Array(WATCHED);
  /** Cells of the record above that are known. */
  #above = 0;

  constructor(bytes: Uint8Array, delimiter: string, builder: CsvGridBuilder) {
    this.#bytes = bytes;
    this.#words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#separator = delimiter === '' ? NEVER : delimiter.charCodeAt(0);
    this.#builder = builder;
  }

  /** Cuts records until one ends at `until` or beyond; gives where the next starts. */
  cut(from: number, until: number): number {
    let at = from;
    while (at < this.#bytes.length && at < until) at = this.#cutRecord(at);
    return at;
  }

  #cutRecord(from: number): number {
    const bytes = this.#bytes;
    const separator = this.#separator;
    const builder = this.#builder;
    const { length } = bytes;
    const starts = this.#starts;
    const ends = this.#ends;
    const above = this.#above;
    let isStray = false;
    let column = 0;
    let at = from;
    for (;;) {
      const start = at;
      const same = column < above ? this.#endOfSame(column, start) : -1;
      if (same >= 0) {
        builder.repeat(column);
        at = same;
      } else if (bytes[at] === QUOTE) {
        const cell = this.#quoted;
        cell.read(bytes, at, separator);
        if (cell.isLost) return this.#cutSpoilt(from, cell.next, column);
        isStray ||= cell.stray;
        builder.cell(column, cell.bytes, cell.start, cell.end, cell.hash);
        at = cell.next;
      } else {
        let hash = HASH_SEED;
        for (; at < length; at += 1) {
          const byte = bytes[at] ?? 0;
          if (byte === separator) break;
          if (byte <= CARRIAGE_RETURN && (byte === LINE_FEED || byte === CARRIAGE_RETURN)) break;
          hash = hashWith(hash, byte);
        }
        builder.cell(column, bytes, start, at, hash);
      }
      if (column < WATCHED) {
        starts[column] = bytes[start] === QUOTE ? -1 : start;
        ends[column] = at;
      }
      column += 1;
      if (bytes[at] === separator) at += 1;
      else break;
    }
    this.#above = Math.min(column, WATCHED);
    builder.end(column, isStray ? 'stray' : undefined);
    return pastLineEnd(bytes, at);
  }

  /**
   * Gives the end of the cell at `start` where it is written as the one at `above` is, otherwise -1:
   * cells repeat down a column, and what repeats need be neither hashed nor looked up.
   */
  #endOfSame(column: number, start: number): number {
    const above = this.#starts[column] ?? -1;
    if (above < 0) return -1;
    const bytes = this.#bytes;
    const words = this.#words;
    const end = start + (this.#ends[column] ?? 0) - above;
    if (end >= bytes.length) return -1;
    const shift = above - start;
    let at = start;
    for (; at + 4 <= end; at += 4) {
      if (words.getUint32(at) !== words.getUint32(at + shift)) return -1;
    }
    for (; at < end; at += 1) {
      if (bytes[at] !== bytes[at + shift]) return -1;
    }
    const next = bytes[at];
    return next === this.#separator || next === LINE_FEED || next === CARRIAGE_RETURN ? at : -1;
  }

  /** Cuts the lines from `from` to the one that holds `last`, each as it stands. */
  #cutSpoilt(from: number, last: number, columns: number): number {
    this.#builder.clear(columns);
    this.#above = 0;
    let at = from;
    while (at < this.#bytes.length && at <= last) at = this.#cutSpoiltLine(at);
    return at;
  }

  /** Cuts a line where quotes mean nothing, but that something is wrong. */
  #cutSpoiltLine(from: number): number {
    const bytes = this.#bytes;
    let fault: 'unclosed' | undefined;
    let column = 0;
    let start = from;
    let hash = HASH_SEED;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === this.#separator) {
        this.#builder.cell(column, bytes, start, at, hash);
        column += 1;
        start = at + 1;
        hash = HASH_SEED;
        continue;
      }
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
      if (byte === QUOTE) fault = 'unclosed';
      hash = hashWith(hash, byte);
    }
    this.#builder.cell(column, bytes, start, at, hash);
    this.#builder.end(column + 1, fault);
    return pastLineEnd(bytes, at);
  }
}
