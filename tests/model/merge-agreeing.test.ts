import { describe, expect, it } from 'vitest';
import { mergeAgreeing } from '../../src/model/merge-agreeing.ts';
import { point, wordsOf } from './in-words.ts';

const by = (id: string, words: string, source: string) => point(id, words, { sources: [source] });

describe('mergeAgreeing()', () => {
  it('puts together the points of one period that say the same', () => {
    const points = [by('2021', '130', 'a'), by('2021', '130', 'b'), by('2021', '130', 'a')];
    expect(wordsOf(mergeAgreeing(points))).toEqual(['2021: 130 by a+b']);
  });

  it.each([
    ['values', '130', '131'],
    ['qualifiers', '130', 'pres_de 130'],
    ['reasons', 'withheld', 'not-reported'],
    ['kinds', '0', 'not-reported'],
  ])('keeps points of other %s apart', (_, one, other) => {
    const points = [by('2021', one, 'a'), by('2021', other, 'b')];
    expect(mergeAgreeing(points)).toEqual(points);
  });

  it('keeps other periods apart, and the order of the first ones', () => {
    const points = [
      by('2020', '1', 'a'),
      by('2021', '1', 'a'),
      by('2021', '2', 'b'),
      by('2021', '1', 'c'),
      by('2021-S1', '1', 'd'),
    ];
    expect(wordsOf(mergeAgreeing(points))).toEqual([
      '2020: 1 by a',
      '2021: 1 by a+c',
      '2021: 2 by b',
      '2021-S1: 1 by d',
    ]);
  });

  it('puts absences of one reason together, and gives each note once', () => {
    const [one] = mergeAgreeing([
      point('2021', 'withheld', { sources: ['a'], notes: ['x', 'y'] }),
      point('2021', 'withheld', { sources: ['b'], notes: ['y', 'z'] }),
    ]);
    expect(one).toEqual(point('2021', 'withheld', { sources: ['a', 'b'], notes: ['x', 'y', 'z'] }));
  });

  it('leaves the points that it was given as they were', () => {
    const points = [by('2021', '1', 'a'), by('2021', '1', 'b')];
    mergeAgreeing(points);
    expect(points).toEqual([by('2021', '1', 'a'), by('2021', '1', 'b')]);
  });
});
