import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/charts/wrap-text.ts';

describe('wrapText()', () => {
  it.each([
    ['Familles suivies par le réseau', 16, ['Familles suivies', 'par le réseau']],
    ['anticonstitutionnellement non', 10, ['anticonstitutionnellement', 'non']],
    ['plus de 1\u202f500 personnes', 8, ['plus de', '1\u202f500', 'personnes']],
    ['', 10, []],
  ])('cuts %j at %i', (text, length, expected) => {
    expect(wrapText(text, length)).toEqual(expected);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé]{1,12}$/)),
        fc.integer({ min: 1, max: 30 }),
        (...args) => {
          const [words, length] = args;
          expect(wrapText(words.join(' '), length).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});
