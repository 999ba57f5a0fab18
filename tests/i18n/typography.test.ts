import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartsFr } from '../../src/i18n/charts-fr.ts';
import { mapFr } from '../../src/i18n/map-fr.ts';
import { messagesFr } from '../../src/i18n/messages-fr.ts';
import { colon, frenchSpaces, semicolon } from '../../src/i18n/typography.ts';
import { shown } from './shown-spaces.ts';

describe('frenchSpaces()', () => {
  it.each([
    ['« Oh My Lot ! » en chiffres', '«~Oh My Lot_!~» en chiffres'],
    ['Pourquoi ? Parce que : un ; deux', 'Pourquoi_? Parce que~: un_; deux'],
    ['déjà\u00a0? et\u202f: là', 'déjà_? et~: là'],
    ['« a », « b »', '«~a~», «~b~»'],
    ['12:30, https://lot.fr/?a=1', '12:30, https://lot.fr/?a=1'],
    ['oui!', 'oui!'],
    ['1 300 personnes, 12 000 000 de vues', '1_300 personnes, 12_000_000 de vues'],
    ['500\u00a0000 €, 12 % et 3 €', '500_000_€, 12_% et 3_€'],
    ['en 2021 130 familles, 12 34 56, T3 2021', 'en 2021 130 familles, 12 34 56, T3 2021'],
    ['Insee Analyses n° 73, N° 2', 'Insee Analyses n°~73, N°~2'],
    ['rien à faire', 'rien à faire'],
    ['', ''],
  ])('writes %j as %s', (text, expected) => {
    expect(shown(frenchSpaces(text))).toBe(expected);
  });

  it('changes nothing the second time, and nothing but spaces', () => {
    const letter = fc.constantFrom(...' \u00a0\u202f«»;:!?%€ab0123');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        const once = frenchSpaces(text);
        const bare = (any: string) => any.replace(/[ \u00a0\u202f]/g, ' ');
        expect(frenchSpaces(once)).toBe(once);
        expect(bare(once)).toBe(bare(text));
      }),
    );
  });
});

describe('semicolon() and colon()', () => {
  it('never stand at the beginning of a line in French, and have no space before them in English', () => {
    expect(shown(`a${semicolon('fr')}b${colon('fr')}c`)).toBe('a_; b~: c');
    expect(`a${semicolon('en')}b${colon('en')}c`).toBe('a; b: c');
  });
});

describe('ofFrench()', () => {
  it('elides « de » before a bound, in every sentence that takes one', () => {
    const { summary } = messagesFr;
    const bound = 'au moins 18 personnes';
    for (const text of [
      summary.stockChange('Bornes', bound, '2018', '25', '2025'),
      summary.peak(bound, 'en 2020'),
      summary.peaks(bound, '2'),
      chartsFr.sentence.index('En 2020', bound, 'en 2019'),
      mapFr.place.change(bound, '25', 'hausse'),
    ]) {
      expect(text).toContain('d’au moins 18');
    }
    expect(summary.peak('12', 'en 2020')).toContain('de 12');
  });
});
