/** Slots per key held, at least: half of them stay free, so that few keys meet. */
const ROOM = 2;

/** Slots to begin with; a power of two, as after each doubling, so that a hash is folded by a mask. */
const FIRST_SLOTS = 4096;

/**
 * Remembers which keys were seen, a key being a few small numbers: an open-addressed table of
 * numbers, since a text or an object for each of a million rows would cost more than reading them.
 */
export class KeyIndex {
  readonly #width: number;
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #keys: Uint32Array;
  #count = 0;

  /** @param width how many numbers a key has */
  constructor(width: number) {
    this.#width = width;
    this.#keys = new Uint32Array(1024 * width);
  }

  /** Makes room for so many more keys at once, rather than little by little. */
  reserve(more: number): void {
    while ((this.#count + more + 1) * ROOM > this.#slots.length) this.#slots = doubled(this.#slots);
    this.#place();
    const keys = new Uint32Array(Math.max(this.#keys.length, (this.#count + more) * this.#width));
    keys.set(this.#keys);
    this.#keys = keys;
  }

  /** How many keys are held. */
  get size(): number {
    return this.#count;
  }

  /** Gives the place of a key among those held, in the order they came; `size` before the call where it is new. */
  placeOf(key: ArrayLike<number>): number {
    if ((this.#count + 1) * ROOM > this.#slots.length) this.#grow();
    let slot = this.#slotOf(key);
    for (;;) {
      const place = this.#slots[slot] ?? -1;
      if (place === -1) break;
      if (this.#holds(place, key)) return place;
      slot = slot + 1 === this.#slots.length ? 0 : slot + 1;
    }
    const place = this.#count;
    this.#slots[slot] = place;
    const start = place * this.#width;
    if (start + this.#width > this.#keys.length) {
      const grown = new Uint32Array(this.#keys.length * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    for (let index = 0; index < this.#width; index += 1)
      this.#keys[start + index] = key[index] ?? 0;
    this.#count += 1;
    return place;
  }

  #holds(place: number, key: ArrayLike<number>): boolean {
    const start = place * this.#width;
    for (let index = 0; index < this.#width; index += 1) {
      if (this.#keys[start + index] !== key[index]) return false;
    }
    return true;
  }

  /** Mixes the numbers as FNV-1a does bytes (Fowler, Noll and Vo, 1991), then folds them to a slot. */
  #slotOf(key: ArrayLike<number>): number {
    let hash = 0x811c9dc5;
    for (let index = 0; index < this.#width; index += 1) {
      hash = Math.imul(hash ^ (key[index] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    return hash & (this.#slots.length - 1);
  }

  #grow(): void {
    this.#slots = doubled(this.#slots);
    this.#place();
  }

  /** Puts every key in a slot again. */
  #place(): void {
    this.#slots.fill(-1);
    const key = new Uint32Array(this.#width);
    for (let place = 0; place < this.#count; place += 1) {
      key.set(this.#keys.subarray(place * this.#width, (place + 1) * this.#width));
      let slot = this.#slotOf(key);
      while (this.#slots[slot] !== -1) slot = slot + 1 === this.#slots.length ? 0 : slot + 1;
      this.#slots[slot] = place;
    }
  }
}

function doubled(slots: Int32Array): Int32Array<ArrayBuffer> {
  return new Int32Array(slots.length * 2);
}
