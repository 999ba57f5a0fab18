import { describe, expect, it } from 'vitest';
import { diagnosticSentence } from '../../../src/i18n/diagnostics.ts';
import { PlaceFinder } from '../../../src/ingest/places/place-finder.ts';
import { placeRemark } from '../../../src/ingest/places/place-remark.ts';
import { LOT } from './places.ts';

const finder = new PlaceFinder(LOT);

/** The sentence in English that a text leads to, '' where it leads to none. */
function sentenceOn(value: string, rows: number): string {
  const remark = placeRemark(finder.find(value), rows);
  if (!remark) return '';
  const place = { file: '', table: '', row: 2, column: 'territoire' };
  return diagnosticSentence('en', { ...remark, ...place, severity: 'warning', value });
}

describe('placeRemark()', () => {
  it.each([
    ['Cahors', ''],
    ['', ''],
    [
      'Figaec',
      '“Figaec” is the name of no known territory of the département (1 row); the nearest: Figeac (46102).',
    ],
    [
      'Xyzzy',
      '“Xyzzy” is the name of no known territory of the département (1 row). Mend the name',
    ],
    ['46042 Figeac', '“46042 Figeac” is (1 row); perhaps: Figeac (46102), Cahors (46042).'],
    ['12202', '“12202” is no present territory of the département (1 row): '],
  ])('says of %j: %s', (text, expected) => {
    const sentence = sentenceOn(text, 1);
    if (expected === '') expect(sentence).toBe('');
    else expect(sentence).toContain(expected);
  });

  it('counts the rows, and names five places at most', () => {
    expect(sentenceOn('46400', 12)).toMatch(/\(12 rows\); perhaps: (?:[^,]+, ){4}[^,]+…\./);
  });
});
