import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyIndex } from '../../../src/ingest/tables/key-index.ts';

const WIDTH = 3;

/** Keys that often come again, and keys whose numbers are as large as can be. */
const keys = fc.array(
  fc.array(fc.oneof(fc.nat(3), fc.nat(0xffffffff), fc.constantFrom(0, 0x80000000, 0xffffffff)), {
    minLength: WIDTH,
    maxLength: WIDTH,
  }),
  { maxLength: 300 },
);

describe('KeyIndex', () => {
  it('gives the places that a Map would', () => {
    fc.assert(
      fc.property(keys, fc.nat(5000), (all, room) => {
        const index = new KeyIndex(WIDTH);
        const map = new Map<string, number>();
        all.forEach((key, turn) => {
          if (turn === 10) index.reserve(room);
          if (turn === 20) index.expect([room, turn, 0]);
          const text = key.join();
          const expected = map.get(text) ?? map.size;
          map.set(text, expected);
          expect(index.placeOf(Uint32Array.from(key))).toBe(expected);
          expect(index.size).toBe(map.size);
        });
      }),
    );
  });

  it('keeps every key through growth', () => {
    const index = new KeyIndex(2);
    const count = 50_000;
    for (let i = 0; i < count; i += 1) expect(index.placeOf(Uint32Array.of(i % 317, i))).toBe(i);
    for (let i = 0; i < count; i += 1) {
      if (index.placeOf(Uint32Array.of(i % 317, i)) !== i) expect.fail(`key ${i} moved`);
    }
    expect(index.size).toBe(count);
  });

  it('keeps every key when numbers outgrow the slots that they name', () => {
    const index = new KeyIndex(3);
    const keyOf = (i: number) => Uint32Array.of(i % 7, i < 2000 ? i % 5 : 0x80000000 + i, i >> 3);
    const places = Array.from({ length: 4000 }, (_, i) => index.placeOf(keyOf(i)));
    const again = Array.from({ length: 4000 }, (_, i) => index.placeOf(keyOf(i)));
    expect(new Set(places).size).toBe(index.size);
    expect(again).toEqual(places);
  });

  it('tells keys apart that differ in their order alone', () => {
    const index = new KeyIndex(2);
    const places = [
      [1, 2],
      [2, 1],
      [1, 2],
    ].map((key) => index.placeOf(Uint32Array.from(key)));
    expect(places).toEqual([0, 1, 0]);
  });
});
