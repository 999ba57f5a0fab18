import { describe, expect, it } from 'vitest';
import { searchPlaces } from '../../../src/ingest/places/search-places.ts';
import { LOT, LOT_WITH_PAST } from './places.ts';

const names = (text: string) => searchPlaces(LOT_WITH_PAST, text).map(({ name }) => name);

describe('searchPlaces()', () => {
  it('finds every place by its name first of all', () => {
    for (const { code, name } of [...LOT.communes.values(), ...LOT.epcis.values()]) {
      expect(searchPlaces(LOT, name)[0]?.code).toBe(code);
    }
  });

  it.each([
    ['st ce', 'Saint-Céré'],
    ['S', 'Saint-Céré'],
    ['figaec', 'Figeac'],
    ['vigan', 'Le Vigan-en-Quercy'],
    ['lapopie', 'Saint-Cirq-Lapopie'],
    ['cirq lap', 'Saint-Cirq-Lapopie'],
    ['cauv', 'Causses et Vallée de la Dordogne'],
    ['CC du grand cahors', 'Grand Cahors'],
    ['labastide-mur', 'Cœur de Causse'],
    ['46042', 'Cahors'],
    ['grd figeac', 'Grand-Figeac'],
    ['46100', 'Figeac'],
    ['244600573', 'Causse de Labastide-Murat'],
  ])('finds, for %s, %s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it('gives what begins with the text, then what has it, then what is spelled nearly so', () => {
    expect(names('quercy')).toEqual([
      'Quercy-Bouriane',
      'Quercy Blanc',
      ...names('quercy').filter((name) => /[- ]Quercy/.test(name)),
    ]);
    expect(names('montat').slice(0, 1)).toEqual(['Le Montat']);
  });

  it('gives the communes that a postal code serves', () => {
    expect(names('46800')).toContain('Montlauzun');
    expect(names('46800')).toHaveLength(5);
  });

  it('gives names in use before past ones, and says by which past one a place is found', () => {
    const found = searchPlaces(LOT_WITH_PAST, 'labastide', 99);
    const firstPast = found.findIndex(({ past }) => past !== undefined);
    expect(found[firstPast]).toMatchObject({ name: 'Cœur de Causse', past: 'Labastide-Murat' });
    expect(found.slice(0, firstPast).map(({ name }) => name)).toContain('Labastide-Marnhac');
    expect(searchPlaces(LOT_WITH_PAST, 'cœur de causse')[0]).not.toHaveProperty('past');
  });

  it('gives what is spelled nearly so only where nothing bears the name', () => {
    expect(names('st ceré')).toEqual(['Saint-Céré']);
    expect(names('saint cere l').length).toBeGreaterThan(0);
    expect(names('figaec')[0]).toBe('Figeac');
  });

  it('gives the commune that a past code became part of', () => {
    for (const [past, code] of LOT_WITH_PAST.pastCommunes) {
      expect(searchPlaces(LOT_WITH_PAST, past).map((place) => place.code)).toContain(code);
    }
  });

  it('gives ten at most, or as many as asked for, each once', () => {
    expect(names('saint')).toHaveLength(10);
    expect(searchPlaces(LOT, 'saint', 3)).toHaveLength(3);
    const all = searchPlaces(LOT, 'saint', 999).map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(['', '  ', '—', 'xyzzy', 'é'.repeat(1_000_000)])('gives nothing for nothing', (text) => {
    expect(searchPlaces(LOT, text)).toEqual([]);
  });
});
