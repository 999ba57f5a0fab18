import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../scripts/gazetteer.ts';
import { EPCI_SHORT_NAMES, nameSpellings, placeWords } from '../../src/model/place-names.ts';

describe('placeWords()', () => {
  it.each([
    ['ST-VINCENT  RIVE D’OLT', 'saint vincent rive d olt'],
    ["Puy-l'Évêque", 'puy l eveque'],
    ['Cœur\u00a0de Causse', 'coeur de causse'],
    ['Bagnac s/Célé', 'bagnac sur cele'],
    ['Bagnac-s-Célé', 'bagnac sur cele'],
    ['Saint-Denis-lès-Martel', 'saint denis les martel'],
    ['Causses & Vallée', 'causses et vallee'],
    ['s', 's'],
    ['４６０４２', '46042'],
    ['—', ''],
  ])('writes %j as %j', (text, words) => {
    expect(placeWords(text).join(' ')).toBe(words);
  });

  it('gives the same words again from its own', () => {
    for (const { name } of readGazetteer().communes.values()) {
      const words = placeWords(name);
      expect(placeWords(words.join(' '))).toEqual(words);
    }
  });
});

describe('nameSpellings()', () => {
  it('leaves the article out, and puts it behind', () => {
    const spellings = nameSpellings('Les Arques').map((words) => words.join(' '));
    expect(spellings).toEqual(['les arques', 'arques', 'arques les']);
    expect(nameSpellings('Lavergne')).toEqual([['lavergne']]);
    expect(nameSpellings('Le')).toEqual([['le']]);
  });
});

describe('EPCI_SHORT_NAMES', () => {
  it('names intercommunalités of the Lot', () => {
    const { epcis } = readGazetteer();
    for (const code of Object.keys(EPCI_SHORT_NAMES)) expect(epcis.has(code)).toBe(true);
  });
});
