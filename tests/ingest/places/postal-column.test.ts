import { describe, expect, it } from 'vitest';
import { PlaceFinder } from '../../../src/ingest/places/place-finder.ts';
import { LOT } from './places.ts';

const finder = new PlaceFinder(LOT);
const INSEE = [...LOT.communes.keys()];
const POSTAL = [...new Set([...LOT.communes.values()].flatMap(({ postalCodes }) => postalCodes))];

describe('PlaceFinder.columnLooksPostal()', () => {
  it.each([
    ['every INSEE code of the Lot', INSEE, 'insee'],
    ['every postal code of the Lot', POSTAL, 'postal'],
    ['past INSEE codes', [...LOT.pastCommunes.keys()], 'insee'],
    ['one INSEE code', ['46042'], 'insee'],
    ['codes that only INSEE has beside one that both have', ['46042', '46100'], 'insee'],
    ['one postal code', ['46000'], 'postal'],
    ['a code that both have', ['46100'], 'both'],
    ['codes that both have', ['46100', '46300', '46090'], 'both'],
    ['codes that both have and a postal code elsewhere', ['46100', '46300', '12000'], 'postal'],
    ['a mixture', ['46042', '46102', '46000', '46400'], 'both'],
    ['INSEE codes and a slip', [...INSEE.slice(0, 50), '46000'], 'insee'],
    ['postal codes and one of companies', [...POSTAL, '46005'], 'postal'],
    ['postal codes that both have and one of companies', ['46100', '46300', '46005'], 'both'],
    ['codes as a spreadsheet writes them', ['46400.0', ' 46 000 ', 'CP 46500'], 'postal'],
    ['names', ['Cahors', 'Figeac', ''], 'neither'],
    ['SIRENs and the département', ['200023737', '46'], 'neither'],
    ['codes of elsewhere', ['12202', '75056'], 'neither'],
    ['nothing', [], 'neither'],
  ] as const)('says of %s: %s', (_, texts, expected) => {
    expect(finder.columnLooksPostal(texts)).toBe(expected);
  });

  it('does not mind how often a code comes', () => {
    expect(finder.columnLooksPostal(['46042', ...Array<string>(99).fill('46400')])).toBe('both');
  });
});

describe('PlaceFinder.postalExample()', () => {
  it('gives a code that is two places', () => {
    expect(finder.postalExample(['46110', '46100', '46042'])).toEqual({
      code: '46100',
      postal: { code: '46102', name: 'Figeac' },
      insee: { code: '46100', name: 'Faycelles' },
    });
  });

  it('gives none where each code is one', () => {
    expect(finder.postalExample(['46042', '46000', 'Cahors'])).toBeUndefined();
  });
});
