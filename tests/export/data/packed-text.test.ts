import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_PACKED,
  MOST_UNPACKED_BYTES,
  packText,
  unpackText,
} from '../../../src/export/data/packed-text.ts';

describe('packText() and unpackText()', () => {
  it('give any text back, in letters that an address holds as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
        const packed = await packText(text);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(await unpackText(packed)).toEqual({ kind: 'text', text });
      }),
      { numRuns: 50 },
    );
  });

  it('make a table of figures much shorter', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => ({ territoire: `46${row}`, valeur: row }));
    const text = JSON.stringify(rows);
    expect((await packText(text)).length).toBeLessThan(text.length / 4);
  });

  it('take any packed text whatever, and never reject', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'aZ09-_+/= é') }), async (packed) => {
        expect(['text', 'fault']).toContain((await unpackText(packed)).kind);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['', '=', '%00', 'AAAA', 'A'])('refuse what was not packed: "%s"', async (packed) => {
    expect(await unpackText(packed)).toEqual({ kind: 'fault', fault: 'unreadable' });
  });

  it('refuse what was cut', async () => {
    const packed = await packText('Les chiffres du Lot, '.repeat(200).concat(String(Math.PI)));
    for (const length of [1, packed.length >> 1, packed.length - 3]) {
      expect(await unpackText(packed.slice(0, length))).toMatchObject({ kind: 'fault' });
    }
  });

  it('look at no more than an address may hold, and unfold no more than a page may', async () => {
    expect(await unpackText('A'.repeat(LONGEST_PACKED + 1))).toEqual({
      kind: 'fault',
      fault: 'too-long',
    });
    const bomb = await packText('0'.repeat(20 * MOST_UNPACKED_BYTES));
    expect(bomb.length).toBeLessThan(LONGEST_PACKED);
    expect(await unpackText(bomb)).toEqual({ kind: 'fault', fault: 'too-large' });
  });
});
