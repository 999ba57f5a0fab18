import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Interval,
  interval,
  intersects,
  isBelow,
  roundingStep,
} from '../../src/model/qualifier.ts';
import { valued } from './in-words.ts';
import { anyValue } from './arbitraries.ts';

const boundsOf = (words: string): Interval => {
  const { value, qualifier } = valued(words);
  return interval(value, qualifier);
};

/** Writes an interval as mathematicians do: `[400, 400]`, `]400, Infinity[`. */
const written = ({ low, high, lowOpen, highOpen }: Interval) =>
  `${lowOpen ? ']' : '['}${low}, ${high}${highOpen ? '[' : ']'}`;

describe('roundingStep()', () => {
  it.each([
    [0, 1],
    [7, 1],
    [130, 10],
    [-130, 10],
    [600, 100],
    [101, 1],
    [1000, 1000],
    [280_000, 10_000],
    [12.5, 1],
    [Infinity, 1],
  ])('%d counts in steps of %d', (value, step) => {
    expect(roundingStep(value)).toBe(step);
  });
});

describe('interval()', () => {
  it.each([
    ['400', '[400, 400]'],
    ['plus_de 400', ']400, Infinity['],
    ['au_moins 400', '[400, Infinity['],
    ['pres_de 400', ']300, 400]'],
    ['pres_de 130', ']120, 130]'],
    ['pres_de 7', ']6, 7]'],
    ['environ 600', ']500, 700['],
    ['environ 1250', ']1240, 1260['],
    ['moins_de 5', ']-Infinity, 5['],
  ])('%s stands for %s', (words, expected) => {
    expect(written(boundsOf(words))).toBe(expected);
  });
});

describe('interval() of a value whose roughness is known', () => {
  it.each([
    ['pres_de', ']531, 631]'],
    ['environ', ']531, 731['],
    ['exact', '[631, 631]'],
    ['plus_de', ']631, Infinity['],
    ['moins_de', ']-Infinity, 631['],
  ] as const)('%s 631 within 100 stands for %s', (qualifier, expected) => {
    expect(written(interval(631, qualifier, 100))).toBe(expected);
  });
});

describe('intersects() and isBelow()', () => {
  it.each([
    ['400', '400', true],
    ['400', '401', false],
    ['400', 'plus_de 400', false],
    ['401', 'plus_de 400', true],
    ['400', 'au_moins 400', true],
    ['399', 'au_moins 400', false],
    ['400', 'moins_de 400', false],
    ['399', 'moins_de 400', true],
    ['400', 'pres_de 400', true],
    ['301', 'pres_de 400', true],
    ['300', 'pres_de 400', false],
    ['401', 'pres_de 400', false],
    ['500', 'environ 600', false],
    ['501', 'environ 600', true],
    ['700', 'environ 600', false],
    ['plus_de 400', 'pres_de 400', false],
    ['plus_de 390', 'pres_de 400', true],
    ['plus_de 400', 'moins_de 400', false],
    ['au_moins 400', 'pres_de 400', true],
    ['au_moins 400', 'moins_de 400', false],
    ['environ 400', 'plus_de 400', true],
    ['environ 400', 'environ 600', false],
    ['environ 400', 'environ 500', true],
  ])('some number is both %s and %s: %s', (a, b, both) => {
    expect(intersects(boundsOf(a), boundsOf(b))).toBe(both);
    expect(intersects(boundsOf(b), boundsOf(a))).toBe(both);
  });

  it.each([
    ['320', 'plus_de 500', true],
    ['pres_de 400', 'plus_de 400', true],
    ['plus_de 400', 'pres_de 400', false],
    ['pres_de 400', 'au_moins 400', false],
    ['moins_de 400', '400', true],
    ['moins_de 400', 'plus_de 400', true],
    ['400', '400', false],
  ])('all of %s is under all of %s: %s', (a, b, below) => {
    expect(isBelow(boundsOf(a), boundsOf(b))).toBe(below);
  });

  it('puts any two numbers below, above or in common, and just one of the three', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (first, second) => {
        const a = interval(first.value, first.qualifier);
        const b = interval(second.value, second.qualifier);
        expect([isBelow(a, b), isBelow(b, a), intersects(a, b)].filter(Boolean)).toHaveLength(1);
        expect(intersects(a, b)).toBe(intersects(b, a));
        expect(intersects(a, a)).toBe(true);
      }),
    );
  });
});
