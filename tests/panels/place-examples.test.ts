import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../scripts/gazetteer.ts';
import { searchPlaces } from '../../src/ingest/places/search-places.ts';
import type { Commune } from '../../src/model/territory.ts';
import { placeExamples } from '../../src/panels/place-examples.ts';
import { SMALL_LOT } from '../model/small-lot.ts';

const named = (name: string, population: number, postalCodes: readonly string[]): Commune => ({
  code: name,
  name,
  population,
  postalCodes,
  epci: '',
  arrondissement: '',
  point: [0, 0],
});
const withCommunes = (...communes: readonly Commune[]) => ({
  ...SMALL_LOT,
  communes: new Map(communes.map((commune) => [commune.code, commune])),
});

describe('placeExamples()', () => {
  it('writes places of the Lot, each of which the search finds', () => {
    const gazetteer = readGazetteer();
    const text = placeExamples(gazetteer);
    expect(text).toBe('St Céré, 46000…');
    for (const example of text.replace('…', '').split(', ')) {
      expect(searchPlaces(gazetteer, example, 1)).toHaveLength(1);
    }
  });

  it('writes those of another département', () => {
    const aveyron = withCommunes(
      named('Rodez', 24_000, ['12000']),
      named('Sainte-Radegonde', 1_700, ['12850']),
      named('Saint-Affrique', 8_000, ['12400']),
    );
    expect(placeExamples(aveyron)).toBe('St Affrique, 12000…');
  });

  it('leaves out what the data have not', () => {
    expect(placeExamples(withCommunes(named('Sainte-Foy', 3, [])))).toBe('Ste Foy…');
    expect(placeExamples(withCommunes(named('Millau', 3, [])))).toBe('');
    expect(placeExamples(withCommunes())).toBe('');
  });
});
