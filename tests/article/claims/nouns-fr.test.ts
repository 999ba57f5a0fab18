import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/article/claims/find-claims.ts';
import { nounsOf } from './in-short.ts';

describe('what a French claim counts', () => {
  it.each([
    ['plus de 500 ambassadeurs', 'ambassadeurs'],
    ['130 familles installées dans le Lot', 'familles installées'],
    ['600 nouveaux arrivants', 'nouveaux arrivants'],
    ['24 comités des fêtes dotés', 'comités des fêtes dotés'],
    ['2 000 offres d’emploi', 'offres d’emploi'],
    ['une vingtaine de communes', 'communes'],
    ['1,2 million de vues', 'vues'],
    ['12 % des familles', 'familles'],
    ['un tiers des visiteurs', 'visiteurs'],
    ['deux fois plus de contacts', 'contacts'],
    ['300 personnes ayant contacté le réseau', 'personnes ayant contacté le réseau'],
    ['300 personnes l’ont contacté', 'personnes'],
    ['500 ambassadeurs portent la marque', 'ambassadeurs'],
  ])('follows the number: %s', (text, nouns) => {
    expect(nounsOf(text)).toBe(nouns);
  });

  it.each([
    ['Ambassadeurs : 620', 'Ambassadeurs'],
    ['Nombre de familles installées : 130', 'familles installées'],
    ['Le nombre d’ambassadeurs s’élève à 620.', 'ambassadeurs'],
    ['Les ambassadeurs sont 620.', 'ambassadeurs'],
    ['Les ambassadeurs sont désormais plus de 600.', 'ambassadeurs'],
    ['Le nombre d’ambassadeurs a doublé.', 'ambassadeurs'],
  ])('stands before it: %s', (text, nouns) => {
    expect(nounsOf(text)).toBe(nouns);
  });

  it.each([
    ['320 ambassadeurs en 2019, 400 en 2020', 'ambassadeurs + ambassadeurs'],
    ['400 familles suivies, 130 installées', 'familles suivies + familles installées'],
    ['passé de 320 à 400 ambassadeurs', 'ambassadeurs + ambassadeurs'],
  ])('is taken over from the number before: %s', (text, nouns) => {
    expect(nounsOf(text).split(' + ').at(-1)).toBe(nouns.split(' + ').at(-1));
  });

  it('stands where nounStart says', () => {
    const text = 'Plus de 500 ambassadeurs, dont 130 nouveaux.';
    const [claim] = findClaims(text, 'fr');
    expect(text.slice(claim?.nounStart, (claim?.nounStart ?? 0) + 12)).toBe('ambassadeurs');
  });

  it('is a part of the claim before after "dont"', () => {
    const [whole, part] = findClaims('Plus de 400 familles suivies, dont 130 installations.', 'fr');
    expect(part?.partOf).toBe(whole?.id);
    expect(whole?.partOf).toBeUndefined();
  });
});
