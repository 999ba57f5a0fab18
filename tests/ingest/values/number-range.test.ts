import { describe, expect, it } from 'vitest';
import { numberRange, overlap } from '../../../src/ingest/values/number-range.ts';

describe('numberRange()', () => {
  it.each([
    ['15-29 ans', 15, 29],
    ['de 15 à 29 ans', 15, 29],
    ['15 – 29', 15, 29],
    ['Y15T29', 15, 29],
    ['10 à 49 salariés', 10, 49],
    ['Moins de 15 ans', 0, 14],
    ['< 15', 0, 14],
    ['Y_LT15', 0, 14],
    ['75 ans et plus', 75, Infinity],
    ['75 et +', 75, Infinity],
    ['75+', 75, Infinity],
    ['Y_GE75', 75, Infinity],
    ['plus de 75 ans', 76, Infinity],
  ])('reads « %s » as %d to %d', (text, from, to) => {
    expect(numberRange(text)).toEqual({ from, to });
  });

  it.each(['15', '2020-2021', 'Femmes', '15 ans', '', '1.1 Aéronautique', '12/03/2021'])(
    'takes « %s » for none',
    (text) => {
      expect(numberRange(text)).toBeUndefined();
    },
  );
});

describe('overlap()', () => {
  it.each([
    ['15-29 ans', '15-24 ans', true],
    ['60 ans et plus', '75 ans et plus', true],
    ['Moins de 25 ans', '0-14 ans', true],
    ['0-14 ans', '15-29 ans', false],
    ['15-30 ans', '30-60 ans', false],
    ['Moins de 15 ans', '15 ans et plus', false],
  ])('of « %s » and « %s » is %s', (a, b, expected) => {
    const [one, other] = [numberRange(a), numberRange(b)];
    expect(one && other && overlap(one, other)).toBe(expected);
  });
});
