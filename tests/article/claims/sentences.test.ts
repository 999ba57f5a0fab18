import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/article/claims/sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences()', () => {
  it.each([
    ['Un. Deux ! Trois ?', ['Un.', 'Deux !', 'Trois ?']],
    ['M. Ratz parle. Il conclut.', ['M. Ratz parle.', 'Il conclut.']],
    ['Le n. 12 est paru. Bien.', ['Le n. 12 est paru.', 'Bien.']],
    ['J. Martin vient. Oui.', ['J. Martin vient.', 'Oui.']],
    ['Ils sont 1.500 ici. Oui.', ['Ils sont 1.500 ici.', 'Oui.']],
    ['Ils sont 1 500. Oui.', ['Ils sont 1 500.', 'Oui.']],
    ['« Venez ! » Il insiste.', ['« Venez ! »', 'Il insiste.']],
    ['Un titre\n\nUn texte.', ['Un titre', 'Un texte.']],
    ['- un\n- deux', ['- un', '- deux']],
    ['un réseau de plus de\n500 ambassadeurs', ['un réseau de plus de\n500 ambassadeurs']],
    ['Hors d’œuvre… et suite.', ['Hors d’œuvre… et suite.']],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives stretches in order that hold all but the blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = cut(text).join('').replace(/\s/g, '');
        expect(kept).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
