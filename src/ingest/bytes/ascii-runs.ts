/** Skips ASCII in bytes, four at a time where it can: most of any file is ASCII. */
export class AsciiRuns {
  /** The first byte that stands on a boundary of four in memory. */
  readonly #first: number;
  readonly #words: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.#first = (4 - (bytes.byteOffset % 4)) % 4;
    const count = Math.floor((bytes.length - this.#first) / 4);
    this.#words =
      count > 0
        ? new Uint32Array(bytes.buffer, bytes.byteOffset + this.#first, count)
        : new Uint32Array(0);
  }

  /** Gives a place at or after `at`, not past the end, with nothing but ASCII between the two. */
  past(at: number): number {
    const words = this.#words;
    const from = at - this.#first;
    if (from < 0 || from % 4 !== 0 || words.length === 0) return at;
    let word = from / 4;
    // Four words at once: long runs are as quick as memory.
    const last = words.length - 4;
    while (word <= last) {
      const high =
        (words[word] ?? 0) |
        (words[word + 1] ?? 0) |
        (words[word + 2] ?? 0) |
        (words[word + 3] ?? 0);
      if ((high & 0x80808080) !== 0) break;
      word += 4;
    }
    while (word < words.length && ((words[word] ?? 0) & 0x80808080) === 0) word += 1;
    return this.#first + word * 4;
  }
}
