import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usedCodes } from '../../../src/ingest/grids/used-codes.ts';

describe('usedCodes()', () => {
  it('marks the codes that a walk over the other records would', () => {
    const records = fc.array(fc.nat(5), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(records, fc.uniqueArray(fc.nat(39), { maxLength: 16 }), (codes, out) => {
        const table = [...new Set(codes)];
        const coded = Uint32Array.from(codes, (code) => table.indexOf(code));
        const leftOut = new Set(out.filter((record) => record < codes.length));
        const kept = [...coded].filter((_, record) => !leftOut.has(record));
        const expected = table.map((_, code) => (kept.includes(code) ? 1 : 0));
        expect([...(usedCodes(coded, table.length, leftOut) ?? [])]).toEqual(expected);
      }),
    );
  });

  it('leaves it to who calls where many records are left out', () => {
    const many = new Set(Array.from({ length: 17 }, (_, record) => record));
    expect(usedCodes(new Uint32Array(20), 1, many)).toBeUndefined();
  });
});
