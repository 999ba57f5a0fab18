import { describe, expect, it } from 'vitest';
import { adviceFr } from '../../../src/i18n/advice-fr.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { mapFr } from '../../../src/i18n/map-fr.ts';
import { mapTranslation } from '../../../src/i18n/map-translation.ts';
import { translation } from '../../../src/i18n/translation.ts';
import type { Qualifier } from '../../../src/model/qualifier.ts';
import { changeWords } from '../../../src/panels/map/change-words.ts';
import { describePlace, legendTitle, rounded } from '../../../src/panels/map/place-words.ts';
import { adviceSentences } from '../../../src/panels/map/advice-sentences.ts';
import { modeOptions } from '../../../src/panels/map/representation-words.ts';
import { mapSummary } from '../../../src/panels/map/summary-words.ts';
import type { View } from '../../../src/state/view.ts';
import type { Row } from '../../model/small-dataset.ts';
import { NORTH } from '../../model/small-lot.ts';
import { RATE, sampleMap } from '../../state/sample-map.ts';

const COLORS: Partial<View> = { mapMode: 'choropleth' };
const CHANGE: Partial<View> = { mapPeriod: '2021', mapBefore: '2020' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('describePlace()', () => {
  const said = (choices: Partial<View>, code: string) =>
    plain(describePlace(sampleMap(choices).map, code));

  it.each<[string, Partial<View>, string, string]>([
    ['a count and its rank', {}, '46001', 'Commune 46001 : 7 personnes, 1re sur 3'],
    ['the first arrondissement', { mapLevel: 'arrondissement' }, NORTH, '1er sur 1'],
    ['a count and its rate', COLORS, '46002', '4 personnes (2 pour 1 000 habitants), 2e sur 3'],
    ['an absence', {}, '46004', 'Commune 46004 : non diffusé (effectif trop faible)'],
    ['no data', {}, '46005', 'Commune 46005 : aucune donnée'],
    [
      'a change',
      CHANGE,
      '46001',
      'de 2 personnes à 5 personnes (hausse de 3 personnes), 1re sur 1',
    ],
    ['one unknown', CHANGE, '46002', 'Commune 46002 : 4 personnes (évolution inconnue)'],
    ['what was added up', { mapLevel: 'epci', mapPeriod: '2020' }, '200000001', 'sur 3'],
  ])('says %s', (_, choices, code, words) => {
    expect(said(choices, code)).toContain(words);
  });

  it('but names a territory of another level, of which the map says nothing', () => {
    expect(said({}, '200000001')).toBe('Causse');
    expect(said({ mapLevel: 'epci' }, '46001')).toBe('Commune 46001');
  });
});

describe('rounded()', () => {
  it.each([
    [0.12345, 0.123],
    [-16.37, -16.4],
    [163.7, 164],
    [1637.4, 1637],
    [-17_647.3, -17_647],
  ])('writes %s as %s', (value, expected) => {
    const measure = { kind: 'value', value, qualifier: 'exact' } as const;
    expect(rounded(measure)).toEqual({ ...measure, value: expected });
  });
});

describe('changeWords()', () => {
  const { f, ...rest } = mapTranslation(translation('fr'), mapFr);
  const said = (value: number, qualifier: Qualifier) =>
    changeWords({ kind: 'value', value, qualifier }, (one) => f.measure(one), { f, ...rest });

  it.each<[number, Qualifier, string]>([
    [3, 'exact', 'hausse de 3'],
    [-3, 'exact', 'baisse de 3'],
    [0, 'exact', 'sans changement'],
    [3, 'plus_de', 'hausse de plus de 3'],
    [3, 'au_moins', 'hausse d’au moins 3'],
    [-3, 'environ', 'baisse d’environ 3'],
    [-3, 'moins_de', 'baisse de plus de 3'],
    [0, 'plus_de', 'hausse de plus de 0'],
    [0, 'au_moins', 'évolution inconnue'],
  ])('says %s, %s', (value, qualifier, words) => {
    expect(said(value, qualifier)).toBe(words);
  });
});

describe('modeOptions() and adviceSentences()', () => {
  it('offer circles and rates of a count, and set its colours aside with the reason', () => {
    const { map } = sampleMap();
    expect(modeOptions(map).map(({ mode }) => mode)).toEqual(['circles', 'choropleth', undefined]);
    expect(modeOptions(map).at(-1)?.text).toContain('écarté');
    expect(adviceSentences(map, adviceFr).join()).toContain('écarté');
  });

  it('offer colours of a rate first, and warn of circles', () => {
    const { map } = sampleMap({}, { indicators: [RATE] });
    expect(modeOptions(map).map(({ mode }) => mode)).toEqual(['choropleth', 'circles']);
    expect(modeOptions(map)[1]?.text).toContain('déconseillé');
  });
});

describe('mapSummary()', () => {
  it('says how much is known, the highest, what has no data and the whole with its coverage', () => {
    const text = plain(mapSummary(sampleMap().map));
    expect(text).toContain(
      '3 communes sur 5 ont un chiffre, dont 1 à zéro ; le plus élevé : Commune 46001',
    );
    expect(text).toContain('1 sans aucune donnée.');
    expect(text).toMatch(/Lot : au moins 11 .*, au moins 1 commune sur 5 à chaque période\.$/);
  });

  it.each([
    [['5', 'plus_de 4', '3'], 'le plus élevé n’est pas connu à coup sûr, peut-être Commune 46001'],
    [['5', 'plus_de 5', '3'], 'le plus élevé : Commune 46002 (plus de 5'],
    [['5', 'plus_de 3', 'plus_de 4'], 'à coup sûr, peut-être Commune 46001'],
    [['5', '5', '3'], 'le plus élevé : Commune 46001 et Commune 46002 (5'],
    [['5', '5', '5', '5'], 'le plus élevé : 4 communes (5'],
    [['5', 'pres_de 3', '4'], 'le plus élevé : Commune 46001'],
  ])('names the highest of %j only where bounds do not leave it open', (values, said) => {
    const rows = values.map((value, index): Row => ['2021', `4600${index + 1}`, value]);
    expect(plain(mapSummary(sampleMap({}, { rows }).map))).toContain(said);
  });

  /** What 2020 was, commune by commune, and 2021. */
  const changed = (from: readonly string[], to: readonly string[], lang: Lang = 'fr') => {
    const rowsOf = (year: string, values: readonly string[]) =>
      values.map((value, index): Row => [year, `4600${index + 1}`, value]);
    const rows = [...rowsOf('2020', from), ...rowsOf('2021', to)];
    return plain(mapSummary(sampleMap(CHANGE, { rows, lang }).map));
  };

  it.each<[readonly string[], readonly string[], string]>([
    [
      ['2', '9', '4', '1'],
      ['7', '4', '4', '2'],
      'dont 1 sans changement ; la plus forte hausse : Commune 46001 (hausse de 5 personnes) ; la plus forte baisse : Commune 46002 (baisse de 5 personnes).',
    ],
    [
      ['9', '9'],
      ['6', '8'],
      'ont un chiffre ; la plus forte baisse : Commune 46001 (baisse de 3 personnes).',
    ],
    [
      ['6', '6', '6'],
      ['8', '8', '9'],
      'ont un chiffre ; la plus forte hausse : Commune 46003 (hausse de 3 personnes).',
    ],
    [['6', '6'], ['6', '6'], 'ont un chiffre, dont 2 sans changement.'],
    [
      ['2', '2'],
      ['plus_de 5', '9'],
      'la plus forte hausse n’est pas connue à coup sûr, peut-être Commune 46002 (hausse de 7 personnes).',
    ],
    [
      ['9', '9', '9'],
      ['moins_de 5', '2', '2'],
      'la plus forte baisse n’est pas connue à coup sûr, peut-être Commune 46003 (baisse de 7 personnes).',
    ],
    [
      ['9', '9', '9'],
      ['4', '3', '3'],
      'la plus forte baisse : Commune 46002 et Commune 46003 (baisse de 6 personnes).',
    ],
  ])('says of a change from %j to %j what rose and what fell most', (from, to, said) => {
    const text = changed(from, to);
    expect(text).toContain(said);
    expect(text).not.toContain('le plus élevé');
  });

  it('says a change in English as well', () => {
    expect(changed(['2', '9'], ['7', '4'], 'en')).toMatch(
      /have a figure; the largest rise: Commune 46001 \(up by 5 .*\); the largest fall: Commune 46002 \(down by 5 .*\)\./,
    );
  });

  it('says the same in English', () => {
    const text = mapSummary(sampleMap(COLORS, { lang: 'en' }).map);
    expect(text).toContain('3 communes out of 5 have a figure');
    expect(text).toContain('per 1,000 inhabitants');
  });
});

describe('legendTitle()', () => {
  it('names the indicator, what its numbers are and when', () => {
    const title = (choices: Partial<View>) => plain(legendTitle(sampleMap(choices).map));
    expect(title({})).toContain('Libellé compte, personnes');
    expect(title({ ...COLORS, mapPeriod: '2021' })).toMatch(/, pour 1 000 habitants, 2021$/);
    expect(title({ ...CHANGE, mapChange: 'percent' })).toMatch(/, %, de 2020 à 2021$/);
  });
});
