import { BLANK } from './grid-codes.ts';

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Carries the hash of a cell over its next byte, from `HASH_SEED`. */
export function hashWith(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, HASH_PRIME);
}

/**
 * The distinct cells of a column as UTF-8 bytes, numbered as they come. A million cells are told
 * apart without making a million strings: only the distinct ones become text, once, at the end.
 */
export class ByteDictionary {
  /** The cells end to end; cell `code` stops at `#ends[code]`, where the next starts. */
  #pool = new Uint8Array(64);
  #ends = new Uint32Array(8);
  #hashes = new Int32Array(8);
  /** Open addressing; BLANK is a free slot, since '' never comes here. */
  #slots = new Uint32Array(16);
  #size = 1;

  /**
   * Gives the code of the cell at `start` to `end`, a new one where it was never seen.
   *
   * @param hash that of its bytes: who cuts cells sees each byte anyway
   */
  code(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (start === end) return BLANK;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = firstSlot(hash, mask);
    for (let code = slots[slot] ?? BLANK; code !== BLANK; code = slots[slot] ?? BLANK) {
      if (this.#hashes[code] === hash && this.#holds(code, bytes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.#size;
    return this.#add(bytes, start, end, hash);
  }

  /** Gives the cells as texts by code, '' the first of them. */
  texts(): string[] {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      this.#pool.subarray(0, this.#ends[this.#size - 1]),
    );
    const texts = [''];
    let start = 0;
    let units = 0;
    for (let code = 1; code < this.#size; code += 1) {
      for (let at = this.#ends[code - 1] ?? 0; at < (this.#ends[code] ?? 0); at += 1) {
        units += unitsOf(this.#pool[at] ?? 0);
      }
      texts.push(text.slice(start, units));
      start = units;
    }
    return texts;
  }

  #holds(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[code - 1] ?? 0;
    if ((this.#ends[code] ?? 0) - from !== end - start) return false;
    const pool = this.#pool;
    for (let at = start, own = from; at < end; at += 1, own += 1) {
      if (pool[own] !== bytes[at]) return false;
    }
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const code = this.#size;
    const from = this.#ends[code - 1] ?? 0;
    const to = from + end - start;
    if (to > this.#pool.length) {
      const pool = new Uint8Array(Math.max(to, 2 * this.#pool.length));
      pool.set(this.#pool);
      this.#pool = pool;
    }
    const pool = this.#pool;
    for (let at = start, own = from; at < end; at += 1, own += 1) pool[own] = bytes[at] ?? 0;
    this.#ends[code] = to;
    this.#hashes[code] = hash;
    this.#size += 1;
    if (this.#size === this.#ends.length) this.#grow();
    return code;
  }

  #grow(): void {
    const size = 2 * this.#size;
    const [ends, hashes] = [new Uint32Array(size), new Int32Array(size)];
    ends.set(this.#ends);
    hashes.set(this.#hashes);
    // Twice as many slots as codes: searches stay short.
    const slots = new Uint32Array(2 * size);
    const mask = slots.length - 1;
    for (let code = 1; code < this.#size; code += 1) {
      let slot = firstSlot(hashes[code] ?? 0, mask);
      while (slots[slot] !== BLANK) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    [this.#ends, this.#hashes, this.#slots] = [ends, hashes, slots];
  }
}

function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** UTF-16 units that begin with a byte of valid UTF-8: none in the middle of a character. */
function unitsOf(byte: number): number {
  if (byte >= 0x80 && byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
}
