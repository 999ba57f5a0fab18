import { HASH_SEED, hashWith } from './byte-dictionary.ts';
import { CARRIAGE_RETURN, LINE_FEED, pastLineEnd, QUOTE } from './cell-marks.ts';
import type { CsvGridBuilder } from './csv-grid-builder.ts';
import { QuotedCell } from './quoted-cell.ts';

/** Told how far a reading is: bytes done, bytes in all, records so far. */
export type OnProgress = (done: number, total: number, records: number) => void;

/** How many bytes are cut between two words on the progress. */
const STEP = 1 << 20;

/** Above the comma no byte cuts, save a separator: most bytes are told by one look. */
const COMMA = 0x2c;

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
    onProgress?.(at, bytes.length, builder.length);
  }
}

class RecordCutter {
  readonly #quoted = new QuotedCell();
  readonly #bytes: Uint8Array;
  readonly #separator: number;
  readonly #builder: CsvGridBuilder;

  constructor(bytes: Uint8Array, delimiter: string, builder: CsvGridBuilder) {
    this.#bytes = bytes;
    this.#separator = delimiter === '' ? NEVER : delimiter.charCodeAt(0);
    this.#builder = builder;
  }

  /** Cuts records until one ends at `until` or beyond; gives where the next starts. */
  cut(from: number, until: number): number {
    let at = from;
    while (at < this.#bytes.length && at < until) at = this.#cutRecord(at, false);
    return at;
  }

  /** Cuts one record; in a `spoilt` one quotes mean nothing, but that something is wrong. */
  #cutRecord(from: number, spoilt: boolean): number {
    const bytes = this.#bytes;
    const separator = this.#separator;
    let fault: 'stray' | 'unclosed' | undefined;
    let column = 0;
    let start = from;
    let hash = HASH_SEED;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === separator) {
        this.#builder.cell(column, bytes, start, at, hash);
        column += 1;
        start = at + 1;
        hash = HASH_SEED;
      } else if (byte > COMMA) hash = hashWith(hash, byte);
      else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
      else if (byte === QUOTE && at === start && !spoilt) {
        const cell = this.#quoted;
        cell.read(bytes, at, separator);
        if (cell.isLost) return this.#cutSpoilt(from, cell.next, column);
        if (cell.stray) fault = 'stray';
        this.#builder.cell(column, cell.bytes, cell.start, cell.end, cell.hash);
        column += 1;
        at = cell.next;
        start = at + 1;
        if (bytes[at] !== separator) {
          this.#builder.end(column, fault);
          return pastLineEnd(bytes, at);
        }
      } else {
        if (spoilt && byte === QUOTE) fault = 'unclosed';
        hash = hashWith(hash, byte);
      }
    }
    this.#builder.cell(column, bytes, start, at, hash);
    this.#builder.end(column + 1, fault);
    return pastLineEnd(bytes, at);
  }

  /** Cuts the lines from `from` to the one that holds `last`, each as it stands. */
  #cutSpoilt(from: number, last: number, columns: number): number {
    this.#builder.clear(columns);
    let at = from;
    while (at < this.#bytes.length && at <= last) at = this.#cutRecord(at, true);
    return at;
  }
}
