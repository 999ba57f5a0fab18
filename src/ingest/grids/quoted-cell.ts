import { HASH_SEED, hashWith } from './byte-dictionary.ts';
import { CARRIAGE_RETURN, LINE_FEED, pastLineEnd, QUOTE, SPACE, TAB } from './cell-marks.ts';

/** One quoted cell, looked for from its opening quote; made once, used for every cell in turn. */
export class QuotedCell {
  /** The text, in these bytes from `start` to `end`, its doubled quotes and line ends made one. */
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  /** Where the separator or line end that follows stands. */
  next = 0;
  hash = HASH_SEED;
  closed = false;
  /** Holds a quote that neither closes it nor is doubled. */
  stray = false;
  /** Holds a line end. */
  spilt = false;

  /** Tells a cell that nothing closes, or only a quote lines below that closes it badly. */
  get isLost(): boolean {
    return !this.closed || (this.stray && this.spilt);
  }

  /**
   * Reads the cell that opens at `opening`. What stands between a closing quote and the separator
   * may be blank; a quote before anything else is part of the text, as Papa Parse has it.
   */
  read(bytes: Uint8Array, opening: number, separator: number): void {
    this.bytes = bytes;
    this.start = opening + 1;
    this.closed = this.stray = this.spilt = false;
    let plain = true;
    let at = opening + 1;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
        this.spilt = true;
        if (byte === CARRIAGE_RETURN) plain = false;
      } else if (byte === QUOTE) {
        if (bytes[at + 1] === QUOTE) {
          plain = false;
          at += 1;
        } else if (this.#closesAt(bytes, at, separator)) break;
        else this.stray = true;
      }
    }
    this.end = at;
    if (!this.closed) this.next = bytes.length;
    else if (!plain) this.#simplify();
    let hash = HASH_SEED;
    for (at = this.start; at < this.end; at += 1) hash = hashWith(hash, this.bytes[at] ?? 0);
    this.hash = hash;
  }

  #closesAt(bytes: Uint8Array, quote: number, separator: number): boolean {
    let next = quote + 1;
    let byte = bytes[next];
    while ((byte === SPACE || byte === TAB) && byte !== separator) byte = bytes[(next += 1)];
    this.next = next;
    this.closed =
      byte === undefined || byte === separator || byte === LINE_FEED || byte === CARRIAGE_RETURN;
    return this.closed;
  }

  #simplify(): void {
    const source = this.bytes;
    const text = new Uint8Array(this.end - this.start);
    let length = 0;
    for (let at = this.start; at < this.end; length += 1) {
      const byte = source[at] ?? 0;
      text[length] = byte === CARRIAGE_RETURN ? LINE_FEED : byte;
      at = byte === QUOTE && source[at + 1] === QUOTE ? at + 2 : pastLineEnd(source, at);
    }
    this.bytes = text;
    this.start = 0;
    this.end = length;
  }
}
