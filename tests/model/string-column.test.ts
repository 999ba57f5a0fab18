import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, type StringColumn, textAt } from '../../src/model/string-column.ts';
import { TextCodes } from '../../src/model/text-codes.ts';

function column(texts: readonly string[]): StringColumn {
  const coded = new TextCodes();
  const codes = Uint32Array.from(texts, (text) => coded.codeOf(text));
  return { table: coded.texts, codes };
}

describe('a column of texts', () => {
  it('stores each text once, in the order of its first row', () => {
    const { table, codes } = column(['b', 'a', 'b', '', 'a']);
    expect(table).toEqual(['b', 'a', '']);
    expect([...codes]).toEqual([0, 1, 0, 2, 1]);
  });

  it('gives any texts back, however many', () => {
    const text = fc.oneof(fc.constantFrom('', 'a', 'A', '__proto__'), fc.string());
    fc.assert(
      fc.property(fc.array(text, { maxLength: 300, size: 'max' }), (texts) => {
        const built = column(texts);
        expect(texts.map((_, row) => textAt(built, row))).toEqual(texts);
        expect(built.codes).toHaveLength(texts.length);
        expect(new Set(built.table).size).toBe(built.table.length);
      }),
    );
  });

  it('finds the code of a text, or -1', () => {
    const built = column(['b', 'a']);
    expect([codeOf(built, 'a'), codeOf(built, 'b'), codeOf(built, 'c')]).toEqual([1, 0, -1]);
    expect(codeOf(column([]), '')).toBe(-1);
  });

  it.each([-1, 2, 0.5, NaN])('refuses row %d of two', (row) => {
    expect(() => textAt(column(['a', 'b']), row)).toThrow(new RangeError(`row: ${row}`));
  });
});
