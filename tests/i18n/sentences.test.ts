import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { translation } from '../../src/i18n/translation.ts';
import type { Indicator, MeasureKind } from '../../src/model/indicator.ts';
import { type DatedTrend, keyFigure } from '../../src/model/key-figure.ts';
import type { SeriesPoint } from '../../src/model/series.ts';
import type { ChangeSize } from '../../src/model/trend.ts';
import { period, point, seriesFrom } from '../model/in-words.ts';
import { indicator } from '../model/small-dataset.ts';
import { shown } from './shown-spaces.ts';

const FAMILIES: Indicator = {
  ...indicator('stock'),
  label: { fr: 'Familles installées', en: 'Families settled' },
  unit: { fr: 'familles', en: 'families' },
};

const say = (lang: Lang) => translation(lang).say;

describe('trend()', () => {
  const trend = (kind: 'up' | 'down', by: ChangeSize, since: string): DatedTrend => ({
    trend: { kind, by },
    since: period(since),
    until: period('2022'),
  });

  it.each<[DatedTrend, string, string]>([
    [
      trend('up', { kind: 'more-than', value: 100 }, '2020-12-16'),
      'en hausse de plus de 100 depuis le 16 décembre 2020',
      'up by more than 100 since 16 December 2020',
    ],
    [
      trend('up', { kind: 'exact', value: 1234 }, '2021'),
      'en hausse de 1_234 depuis 2021',
      'up by 1,234 since 2021',
    ],
    [
      trend('down', { kind: 'at-least', value: 5 }, '2021-06'),
      'en baisse d’au moins 5 depuis juin 2021',
      'down by at least 5 since June 2021',
    ],
    [
      trend('down', { kind: 'about', value: 70 }, '2021-T1'),
      'en baisse d’environ 70 depuis le 1er~trimestre 2021',
      'down by about 70 since Q1~2021',
    ],
    [trend('up', { kind: 'unknown' }, '2021'), 'en hausse depuis 2021', 'up since 2021'],
    [trend('down', { kind: 'unknown' }, '2021'), 'en baisse depuis 2021', 'down since 2021'],
    [
      { trend: { kind: 'equal' }, since: period('2021'), until: period('2022') },
      'stable depuis 2021',
      'unchanged since 2021',
    ],
  ])('says %j', (dated, french, english) => {
    expect(shown(say('fr').trend(FAMILIES, dated))).toBe(french);
    expect(shown(say('en').trend(FAMILIES, dated))).toBe(english);
  });
});

describe('change()', () => {
  it('counts percentages by points, and leaves out a unit that goes without saying', () => {
    const share = { ...FAMILIES, unit: { fr: '%', en: '%' } };
    const by = { kind: 'exact', value: 4 } as const;
    expect(shown(say('fr').change(share, by))).toBe('de 4~points');
    expect(shown(say('en').change(share, { kind: 'about', value: 1 }))).toBe(
      'by about 1~percentage point',
    );
    expect(shown(say('fr').change(FAMILIES, by))).toBe('de 4');
    expect(say('fr').change(share, { kind: 'unknown' })).toBe('');
  });
});

describe('coverage()', () => {
  it.each([
    ['commune', 0, 312, '0 commune sur 312', '0 communes out of 312'],
    ['commune', 1, 312, '1 commune sur 312', '1 commune out of 312'],
    ['commune', 1200, 3000, '1_200 communes sur 3_000', '1,200 communes out of 3,000'],
    ['epci', 3, 10, '3 intercommunalités sur 10', '3 groups of communes out of 10'],
    ['epci', 1, 10, '1 intercommunalité sur 10', '1 group of communes out of 10'],
  ] as const)('says %s %i of %i', (level, present, expected, french, english) => {
    const coverage = { level, present, expected };
    expect(shown(say('fr').coverage(coverage))).toBe(french);
    expect(shown(say('en').coverage(coverage))).toBe(english);
  });
});

describe('withUnit()', () => {
  it.each([
    ['plus_de 500', 'plus de 500~familles', 'more than 500~families'],
    ['1500', '1_500~familles', '1,500~families'],
    ['withheld', 'non diffusé (effectif trop faible)', 'withheld (count too small)'],
  ])('says %s', (words, french, english) => {
    expect(shown(say('fr').withUnit(FAMILIES, point('2021', words)))).toBe(french);
    expect(shown(say('en').withUnit(FAMILIES, point('2021', words)))).toBe(english);
  });

  it('leaves no blank where there is no unit', () => {
    const bare = { ...FAMILIES, unit: { fr: '', en: '' } };
    expect(say('fr').withUnit(bare, point('2021', '500'))).toBe('500');
  });
});

describe('summary()', () => {
  function summary(lang: Lang, kind: MeasureKind, points: readonly SeriesPoint[]): string {
    const said = { ...FAMILIES, kind };
    const figure = keyFigure(said, seriesFrom(points), { from: undefined, to: undefined });
    return shown(say(lang).summary(said, points, figure));
  }
  const by = (id: string, words: string, source: string) => point(id, words, { sources: [source] });
  const covered = { coverage: { level: 'epci', present: 1, expected: 2 } } as const;

  it.each<[string, MeasureKind, SeriesPoint[], string, string]>([
    [
      'one date',
      'stock',
      [point('2021', 'pres_de 130')],
      'Familles installées~: près de 130~familles, en 2021.',
      'Families settled: nearly 130~families, in 2021.',
    ],
    [
      'two dates, and the change between them',
      'stock',
      [point('2020-12-16', '320'), point('2021', 'plus_de 500')],
      'Familles installées~: de 320~familles (16 décembre 2020) à plus de 500~familles (2021). En hausse de plus de 180 depuis le 16 décembre 2020.',
      'Families settled: from 320~families (16 December 2020) to more than 500~families (2021). Up by more than 180 since 16 December 2020.',
    ],
    [
      'two sources that differ',
      'stock',
      [by('2022-03-31', 'plus_de 400', 'a'), by('2022-03-31', 'pres_de 400', 'b')],
      'Familles installées~: plus de 400~familles et près de 400~familles, le 31 mars 2022. Deux sources donnent des nombres différents~: les deux sont montrés.',
      'Families settled: more than 400~families and nearly 400~families, on 31 March 2022. Two sources give different numbers: both are shown.',
    ],
    [
      'two sources that agree, once',
      'stock',
      [by('2022-03-31', '130', 'a'), by('2022-03-31', '130', 'b')],
      'Familles installées~: 130~familles, le 31 mars 2022.',
      'Families settled: 130~families, on 31 March 2022.',
    ],
    [
      'a stock from its first value on, absences aside',
      'stock',
      [point('2019', 'withheld'), point('2020', '5'), point('2021', '5')],
      'Familles installées~: de 5~familles (2020) à 5~familles (2021). Stable depuis 2020.',
      'Families settled: from 5~families (2020) to 5~families (2021). Unchanged since 2020.',
    ],
    [
      'one period of a flux',
      'flux',
      [point('2021', '3')],
      'Familles installées~: 3~familles, en 2021.',
      'Families settled: 3~families, in 2021.',
    ],
    [
      'two periods of a flux',
      'flux',
      [point('2020', '280000'), point('2021', '220000')],
      'Familles installées~: 500_000~familles au total de 2020 à 2021, sur 2 périodes renseignées. En baisse de 60_000 depuis 2020.',
      'Families settled: 500,000~families in all from 2020 to 2021, over 2 periods with figures. Down by 60,000 since 2020.',
    ],
    [
      'the highest of three periods, both where two are as high',
      'flux',
      [point('2018', '3'), point('2019', '9'), point('2020', '9')],
      'Familles installées~: 21~familles au total de 2018 à 2020, sur 3 périodes renseignées. Le maximum est de 9~familles, en 2019 et en 2020. Stable depuis 2019.',
      'Families settled: 21~families in all from 2018 to 2020, over 3 periods with figures. The highest is 9~families, in 2019 and in 2020. Unchanged since 2019.',
    ],
    [
      'how often it was as high, where this is too often to name',
      'flux',
      ['2017', '2018', '2019', '2020'].map((year) => point(year, '9')),
      'Familles installées~: 36~familles au total de 2017 à 2020, sur 4 périodes renseignées. Le maximum est de 9~familles, atteint 4 fois. Stable depuis 2019.',
      'Families settled: 36~families in all from 2017 to 2020, over 4 periods with figures. The highest is 9~families, reached 4 times. Unchanged since 2019.',
    ],
    [
      'no figure at all',
      'flux',
      [],
      'Familles installées~: aucun chiffre pour ce territoire et cette période.',
      'Families settled: no figure for this territory and period.',
    ],
    [
      'absences only',
      'stock',
      [point('2021', 'withheld')],
      'Familles installées~: aucun chiffre pour ce territoire et cette période.',
      'Families settled: no figure for this territory and period.',
    ],
  ])('says %s', (_, kind, points, french, english) => {
    expect(summary('fr', kind, points)).toBe(french);
    expect(summary('en', kind, points)).toBe(english);
  });

  it('says what is missing: stretches of time, and parts of the territory', () => {
    const { gaps, partial } = translation('fr').t.summary;
    const years = [point('2018', '3'), point('2020', '9')];
    expect(summary('fr', 'flux', years)).toContain(gaps);
    expect(summary('fr', 'flux', years)).not.toContain(partial);
    expect(summary('fr', 'flux', [point('2021', '3', covered)])).toContain(partial);
    expect(summary('fr', 'flux', [point('2021', '3', covered)])).not.toContain(gaps);
  });
});

describe('translation()', () => {
  it('speaks the language asked for, and is made once', () => {
    expect(translation('fr')).toBe(translation('fr'));
    expect([translation('fr').lang, translation('fr').t.lang]).toEqual(['fr', 'fr']);
    expect([translation('en').lang, translation('en').t.lang]).toEqual(['en', 'en']);
  });
});
