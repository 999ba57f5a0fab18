import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { numberTyped, numberWritten } from '../../src/i18n/number-typed.ts';

describe('numberTyped()', () => {
  it.each([
    ['12', 12],
    [' 1 250,5 ', 1250.5],
    ['1\u202f250', 1250],
    ['-3', -3],
    ['−0.25', -0.25],
    [',5', 0.5],
    ['', NaN],
    ['-', NaN],
    [',', NaN],
    ['abc', NaN],
    ['1e3', NaN],
    ['1,2,3', NaN],
    ['12 ans', NaN],
  ])('reads %j as %s, whatever the language', (text, expected) => {
    for (const lang of LANGS) expect(numberTyped(text, lang)).toBe(expected);
  });

  it.each([
    ['1,250', 1.25, 1250],
    ['12,345.6', NaN, 12_345.6],
    ['-1,234,567', NaN, -1_234_567],
    ['0,5', 0.5, 0.5],
    ['1,25', 1.25, 1.25],
  ])('reads %j as %s in French and as %s in English', (text, french, english) => {
    expect([numberTyped(text, 'fr'), numberTyped(text, 'en')]).toEqual([french, english]);
  });

  it('reads back what is written for a field', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
    fc.assert(
      fc.property(number, fc.constantFrom(...LANGS), (value, lang) => {
        expect(numberTyped(numberWritten(value, lang), lang)).toBe(value === 0 ? 0 : value);
      }),
    );
    expect(numberWritten(20.5, 'fr')).toBe('20,5');
    expect(numberWritten(20.5, 'en')).toBe('20.5');
  });
});
