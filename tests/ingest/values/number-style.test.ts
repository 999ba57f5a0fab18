import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumberStyle } from '../../../src/ingest/values/find-number-style.ts';
import { readNotation, writeNumber } from '../../../src/ingest/values/number-notation.ts';
import { readValue } from '../../../src/ingest/values/read-value.ts';
import { NUMBER_STYLES, type NumberStyle } from '../../../src/ingest/values/value-style.ts';

describe('readNotation()', () => {
  const cases: readonly [text: string, ...readings: (number | undefined)[]][] = [
    ['1234', 1234, 1234, 1234],
    ['007', 7, 7, 7],
    ['1 234', 1234, 1234, 1234],
    ["1'234", 1234, 1234, 1234],
    ['12 345 678', 12_345_678, 12_345_678, 12_345_678],
    ['1,5', 1.5, undefined, 1.5],
    ['1.5', undefined, 1.5, 1.5],
    ['1,2345', 1.2345, undefined, 1.2345],
    ['1,234', 1.234, 1234, 1.234],
    ['1.234', 1234, 1.234, 1.234],
    ['0,123', 0.123, undefined, 0.123],
    ['0.123', undefined, 0.123, 0.123],
    ['1234,567', 1234.567, undefined, 1234.567],
    ['12345.678', undefined, 12_345.678, 12_345.678],
    ['1 234,567', 1234.567, undefined, 1234.567],
    ['1 234.567', undefined, 1234.567, 1234.567],
    ["1'234.5", undefined, 1234.5, 1234.5],
    ['1.234,5', 1234.5, undefined, undefined],
    ['1,234.5', undefined, 1234.5, undefined],
    ['1.234.567', 1_234_567, undefined, undefined],
    ['1,234,567', undefined, 1_234_567, undefined],
    ['1,234,567.891', undefined, 1_234_567.891, undefined],
    [',5', 0.5, undefined, 0.5],
    ['.5', undefined, 0.5, 0.5],
    ['1,5e+03', 1500, undefined, 1500],
    ['1.234e3', undefined, 1234, 1234],
    ['1e5', 100_000, 100_000, 100_000],
    ['1 23'],
    ['12 34'],
    ['1 2345'],
    ['0 123'],
    ['1234 567'],
    ["1 234'567"],
    ['1.23.456'],
    ['1,23,456'],
    ['1.234,567,8'],
    ['1 234.567 8'],
    ['1.234 567'],
    ['1 234e3'],
    ['5,'],
    [','],
    [''],
  ];
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))(
    'reads $text in each style, or not',
    ({ text, expected }) => {
      const read = NUMBER_STYLES.map((style) => readNotation(text, style));
      expect(read).toEqual(NUMBER_STYLES.map((_, index) => expected[index]));
    },
  );

  it('reads back what writeNumber() writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...NUMBER_STYLES),
        (value, digits, style) => {
          const number = value / 10 ** digits;
          const text = writeNumber(number, style);
          if (text !== '') expect(readNotation(text, style)).toBe(number);
        },
      ),
    );
  });
});

describe('findNumberStyle()', () => {
  it.each<[cells: string[], style: NumberStyle, doubt: string]>([
    [[], 'french', ''],
    [['12', '1 234', 'nd', ''], 'french', ''],
    [['12,5'], 'french', ''],
    [['12.5'], 'english', ''],
    [['1234.5', '7'], 'english', ''],
    [['0,123', '1,234'], 'french', ''],
    [['0.123', '1.234'], 'english', ''],
    [['12.5', '3.75', '1.234'], 'english', ''],
    [['12,5', '1,234'], 'french', ''],
    [['1 234,567', '1,234'], 'french', ''],
    [['1.234.567', '1.234'], 'french', ''],
    [['1,234,567', '1,234'], 'english', ''],
    [['1.234,5', '1.234'], 'french', ''],
    [['1,234.5', '1,234'], 'english', ''],
    [['1 234', '1.5'], 'english', ''],
    [['1.5e3', '1.234'], 'english', ''],
    [['12,5', '12.5'], 'either', ''],
    [['1,234'], 'french', '1,234: 1.234 or 1234 (english)'],
    [['1.234'], 'french', '1.234: 1234 or 1.234 (english)'],
    [['12', '1.234 €', 'nd'], 'french', '1.234 €: 1234 or 1.234 (english)'],
    [['-1,234'], 'french', '-1,234: 1.234 or 1234 (english)'],
    // One mark is proven decimal; the other one may group, or be typed for it.
    [['12,5', '1.234'], 'french', '1.234: 1234 or 1.234 (either)'],
    [['12.5', '1,234'], 'english', '1,234: 1234 or 1.234 (either)'],
    [['12,5', '12.5', '1,234'], 'either', '1,234: 1.234 or 1234 (english)'],
  ])('finds how %j is written', (cells, style, doubt) => {
    const found = findNumberStyle(cells);
    expect(found.style).toBe(style);
    expect(found.against).toEqual([]);
    expect(found.ambiguous).toBe(doubt !== '');
    const { example, readAs, otherwise, other } = found;
    expect(found.ambiguous ? `${example}: ${readAs} or ${otherwise} (${other})` : '').toBe(doubt);
  });

  it('sets the fewer cells against the more where a column contradicts itself', () => {
    const cells = ['1,234.5', '2,345.5', '12,5'];
    expect(findNumberStyle(cells)).toMatchObject({ style: 'english', against: ['12,5'] });
    expect(findNumberStyle(cells).ambiguous).toBe(false);
    expect(findNumberStyle([...cells, '1,234']).ambiguous).toBe(true);
  });

  it('says nothing of the same column in another order', () => {
    const cells = ['1.234', '12,5', '1 234', '3.456', 'nd', '7'];
    fc.assert(
      fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), (shuffled) => {
        const { style, ambiguous } = findNumberStyle(shuffled);
        expect({ style, ambiguous }).toEqual({ style: 'french', ambiguous: true });
      }),
    );
  });

  it.each([
    ['fr-FR', '0,5'],
    ['en-US', '1,234.5'],
    ['de-DE', '1.234,5'],
    ['de-CH', '0.5'],
  ])('reads every number back as %s writes it, beside %s', (locale, proof) => {
    const numbers = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
      .map(([value, digits]) => value / 10 ** digits);
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1 }), fc.boolean(), (values, useGrouping) => {
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping });
        const texts = values.map((value) => format.format(value));
        const { style, ambiguous, against } = findNumberStyle([...texts, proof]);
        expect({ ambiguous, against }).toEqual({ ambiguous: false, against: [] });
        const read = texts.map((text) => readValue(text, style));
        const expected = values.map((value) => (value === 0 ? 0 : value));
        expect(read.map((each) => each.kind === 'value' && each.value)).toEqual(expected);
      }),
    );
  });

  it('never reads two ways what it does not call ambiguous', () => {
    const cell = fc.stringMatching(/^[1-9]\d{0,4}([.,]\d{1,4})?([.,]\d{3})?$/);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const { style, ambiguous } = findNumberStyle(cells);
        if (ambiguous) return;
        const readers = NUMBER_STYLES.filter((other) =>
          cells.every((text) => {
            const known = NUMBER_STYLES.some((each) => readNotation(text, each) !== undefined);
            return !known || readNotation(text, other) !== undefined;
          }),
        );
        for (const other of readers) {
          for (const text of cells) {
            expect(readNotation(text, other)).toBe(readNotation(text, style));
          }
        }
      }),
    );
  });
});
