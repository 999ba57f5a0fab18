/** Slots per key held, at least: half of them stay free, so that few keys meet. */
const ROOM = 2;

/** Slots per key expected, at most, so that the numbers of a key may stand side by side in its slot. */
const MOST_ROOM = 16;

/** Slots of such a table: 256 MB of them. */
const MOST_SLOTS = 2 ** 26;

/** Slots to begin with; a power of two, as after each doubling, so that a hash is folded by a mask. */
const FIRST_SLOTS = 4096;

const LARGEST_BITS = 32;

/**
 * Remembers which keys were seen, a key being a few small numbers: an open-addressed table of
 * numbers, since a text or an object for each of a million rows would cost more than reading them.
 *
 * While the bits of a key's numbers, one after the other, name a slot of the table, they are its
 * slot: no two keys meet, and rows in order touch memory in order. Otherwise they are hashed.
 */
export class KeyIndex {
  readonly #width: number;
  /** Bits that hold each number of the keys seen. */
  readonly #bits: Uint8Array;
  #isDense = true;
  /** Place of the key in each slot, from 1; 0 in a free one. */
  #slots = new Int32Array(FIRST_SLOTS);
  #keys: Uint32Array;
  #count = 0;
  #expected = FIRST_SLOTS / ROOM;

  /** @param width how many numbers a key has */
  constructor(width: number) {
    this.#width = width;
    this.#bits = new Uint8Array(width);
    this.#keys = new Uint32Array(1024 * width);
  }

  /** Makes room for so many more keys at once, rather than little by little. */
  reserve(more: number): void {
    this.#expected = Math.max(this.#expected, this.#count + more);
    if (!this.#isDense) this.#makeSlots(this.#expected * ROOM);
    const keys = new Uint32Array(Math.max(this.#keys.length, (this.#count + more) * this.#width));
    keys.set(this.#keys);
    this.#keys = keys;
  }

  /** Makes room for numbers up to these, where slots can be named by them, rather than bit by bit. */
  expect(largest: ArrayLike<number>): void {
    if (!this.#isDense) return;
    const bits = this.#bits.map((held, index) => Math.max(held, bitsOf(largest[index] ?? 0)));
    const named = slotsNamed(bits);
    if (!this.#fits(named)) return;
    this.#bits.set(bits);
    this.#makeSlots(named);
  }

  /** How many keys are held. */
  get size(): number {
    return this.#count;
  }

  /** Gives the place of a key among those held, in the order they came; `size` before the call where it is new. */
  placeOf(key: Uint32Array): number {
    const slots = this.#slotsFor(key);
    let slot = this.#slotOf(key);
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (this.#isDense || this.#holds(held - 1, key)) return held - 1;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    const place = this.#count;
    const start = place * this.#width;
    if (start + this.#width > this.#keys.length) {
      const grown = new Uint32Array(this.#keys.length * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    for (let index = 0; index < this.#width; index += 1) {
      this.#keys[start + index] = key[index] ?? 0;
    }
    this.#count += 1;
    slots[slot] = this.#count;
    return place;
  }

  #holds(place: number, key: Uint32Array): boolean {
    const start = place * this.#width;
    for (let index = 0; index < this.#width; index += 1) {
      if (this.#keys[start + index] !== key[index]) return false;
    }
    return true;
  }

  /** Gives the slots, made more where a key would not find its own among them. */
  #slotsFor(key: Uint32Array): Int32Array {
    if (this.#isDense) {
      for (let index = 0; index < this.#width; index += 1) {
        if ((key[index] ?? 0) >>> (this.#bits[index] ?? 0) === 0) continue;
        this.#widen(key);
        break;
      }
    } else if ((this.#count + 1) * ROOM > this.#slots.length) {
      this.#makeSlots(this.#slots.length * 2);
    }
    return this.#slots;
  }

  /** Takes in the bits of a key whose numbers are larger than those before. */
  #widen(key: Uint32Array): void {
    for (let index = 0; index < this.#width; index += 1) {
      this.#bits[index] = Math.max(this.#bits[index] ?? 0, bitsOf(key[index] ?? 0));
    }
    const named = slotsNamed(this.#bits);
    this.#expected = Math.max(this.#expected, this.#count + 1);
    this.#isDense = this.#fits(named);
    this.#makeSlots(this.#isDense ? named : this.#expected * ROOM);
  }

  /** Tells whether so many slots are worth having for the keys expected. */
  #fits(named: number): boolean {
    return named <= Math.min(MOST_ROOM * this.#expected, MOST_SLOTS);
  }

  #slotOf(key: Uint32Array): number {
    return this.#isDense ? this.#denseSlot(key) : this.#hashedSlot(key);
  }

  #denseSlot(key: Uint32Array): number {
    let slot = 0;
    for (let index = 0; index < this.#width; index += 1) {
      slot = (slot << (this.#bits[index] ?? 0)) | (key[index] ?? 0);
    }
    return slot;
  }

  /** Mixes the numbers as FNV-1a does bytes (Fowler, Noll and Vo, 1991), then folds them to a slot. */
  #hashedSlot(key: Uint32Array): number {
    let hash = 0x811c9dc5;
    for (let index = 0; index < this.#width; index += 1) {
      hash = Math.imul(hash ^ (key[index] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    return hash & (this.#slots.length - 1);
  }

  /** Makes so many slots at least, and puts every key in its own again. */
  #makeSlots(least: number): void {
    let length = this.#slots.length;
    while (length < least) length *= 2;
    this.#slots = new Int32Array(length);
    const key = new Uint32Array(this.#width);
    for (let place = 0; place < this.#count; place += 1) {
      const start = place * this.#width;
      for (let index = 0; index < this.#width; index += 1) {
        key[index] = this.#keys[start + index] ?? 0;
      }
      let slot = this.#slotOf(key);
      while (this.#slots[slot] !== 0) slot = slot + 1 === length ? 0 : slot + 1;
      this.#slots[slot] = place + 1;
    }
  }
}

function bitsOf(number: number): number {
  return LARGEST_BITS - Math.clz32(number);
}

/** Slots that numbers of so many bits, one after the other, name. */
function slotsNamed(bits: Uint8Array): number {
  return 2 ** bits.reduce((sum, each) => sum + each, 0);
}
