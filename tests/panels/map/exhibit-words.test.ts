import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/i18n/lang.ts';
import { mapTimeWords } from '../../../src/panels/map/exhibit-words.ts';
import type { View } from '../../../src/state/view.ts';
import { indicator } from '../../model/small-dataset.ts';
import { RATE, sampleMap } from '../../state/sample-map.ts';

describe('mapTimeWords()', () => {
  const CHANGE: Partial<View> = { mapPeriod: '2021', mapBefore: '2020' };

  it.each<[string, Partial<View>, Lang, string]>([
    ['all that a flux adds up', {}, 'fr', 'de 2020 à 2021'],
    ['the same in English', {}, 'en', 'from 2020 to 2021'],
    ['no more than the years asked for', { from: 2021 }, 'fr', '2021'],
    ['the period of the map', { mapPeriod: '2020' }, 'fr', '2020'],
    ['both periods of a change', CHANGE, 'fr', 'de 2020 à 2021'],
  ])('says %s', (_, choices, lang, words) => {
    expect(mapTimeWords(sampleMap(choices, { lang }).map)).toBe(words);
  });

  it('leaves stocks and rates, which nothing adds up, to their date', () => {
    for (const one of [indicator('stock'), RATE]) {
      expect(mapTimeWords(sampleMap({}, { indicators: [one] }).map)).toBe('');
    }
  });
});
