import { describe, expect, it } from 'vitest';
import { chartsTranslation } from '../../../src/i18n/charts-translation.ts';
import { translation } from '../../../src/i18n/translation.ts';
import type { MeasureKind } from '../../../src/model/indicator.ts';
import type { SeriesPoint } from '../../../src/model/series.ts';
import type { Span } from '../../../src/model/span.ts';
import { chartedSeries } from '../../../src/panels/evolution/charted-series.ts';
import { comparedSeries, usefulGrains } from '../../../src/panels/evolution/compared-series.ts';
import type { EvolutionChoices } from '../../../src/panels/evolution/evolution-choices.ts';
import type { Grain } from '../../../src/state/view.ts';
import { indicatorStyle } from '../../../src/theme/indicator-style.ts';
import { shown } from '../../i18n/shown-spaces.ts';
import { period, point, seriesFrom, wordsOf } from '../../model/in-words.ts';
import { dataset, indicator } from '../../model/small-dataset.ts';

const ALWAYS: Span = { from: undefined, to: undefined };
const ALONE = { before: undefined, difference: undefined, index: undefined };
const by = (id: string, words: string, ...sources: string[]) => point(id, words, { sources });

const PLAIN: EvolutionChoices = {
  grain: 'native',
  cumulated: false,
  against: undefined,
  indexed: false,
  milestones: true,
  timeline: false,
};

describe('comparedSeries()', () => {
  const charted = (
    points: readonly SeriesPoint[],
    grain: Grain,
    kind: MeasureKind = 'flux',
    span = ALWAYS,
    choices: Partial<EvolutionChoices> = {},
  ) => comparedSeries(seriesFrom(points), indicator(kind), span, { ...PLAIN, grain, ...choices });
  const words = (...given: Parameters<typeof charted>) =>
    wordsOf(charted(...given).points.map((one) => one.point));

  const quarter = ['2021-01', '2021-02', '2021-03'].map((id) => point(id, '2'));

  it.each<[Grain, string[]]>([
    ['native', ['2021-01: 2', '2021-02: 2', '2021-03: 2']],
    ['month', ['2021-01: 2', '2021-02: 2', '2021-03: 2']],
    ['quarter', ['2021-T1: 6']],
    ['year', ['2021: 6, partial period']],
  ])('adds a flux up to the step %s', (grain, expected) => {
    expect(words(quarter, grain)).toEqual(expected);
  });

  it('never adds a stock up', () => {
    expect(words(quarter, 'year', 'stock')).toEqual(['2021-01: 2', '2021-02: 2', '2021-03: 2']);
  });

  it('never adds shares up, whatever step is asked for', () => {
    const share = { ...indicator('flux'), unit: { fr: '%', en: '%' } };
    const choices: EvolutionChoices = { ...PLAIN, grain: 'year', cumulated: true };
    const { points, isCumulated } = comparedSeries(seriesFrom(quarter), share, ALWAYS, choices);
    expect(wordsOf(points.map((one) => one.point))).toEqual(
      quarter.map((one) => `${one.period.id}: 2`),
    );
    expect(isCumulated).toBe(false);
  });

  it('keeps the periods that lie wholly in the span', () => {
    const points = [point('2020', '1'), point('2021', '2'), point('2022-01', '3')];
    const span = { from: period('2020-02').start, to: period('2021').end };
    expect(words(points, 'native', 'flux', span)).toEqual(['2021: 2']);
  });

  it('puts together sources that say the same, and keeps apart those that differ', () => {
    const points = [by('2021', '130', 'a'), by('2021', '130', 'b'), by('2021', '140', 'c')];
    expect(words(points, 'native')).toEqual(['2021: 130 by a+b', '2021: 140 by c']);
  });

  it('keeps absences, with their reason', () => {
    expect(words([point('2021', 'withheld')], 'native')).toEqual(['2021: withheld']);
  });

  it('adds a flux up over time, withheld months and gaps making it partial', () => {
    const months = [
      point('2021-01', '2'),
      point('2021-02', 'plus_de 3'),
      point('2021-03', 'withheld'),
      point('2021-05', '1'),
    ];
    expect(words(months, 'native', 'flux', ALWAYS, { cumulated: true })).toEqual([
      '2021-01: 2',
      '2021-02: plus_de 5',
      '2021-05: plus_de 6, partial period',
    ]);
    expect(words(months, 'native', 'stock', ALWAYS, { cumulated: true })).toHaveLength(4);
  });

  it('compares with the same period one year before, even out of the span', () => {
    const points = [point('2020-03', '10'), point('2021-03', '12'), point('2021-04', '5')];
    const span = { from: period('2021').start, to: undefined };
    const { points: compared } = charted(points, 'native', 'flux', span, {
      against: 'year-before',
    });
    expect(compared.map(({ before }) => before?.period.id)).toEqual(['2020-03', undefined]);
    expect(compared[0]?.difference?.absolute.measure).toEqual({
      kind: 'value',
      value: 2,
      qualifier: 'exact',
    });
  });

  it('compares with a chosen period, and gives an index on it, bounds included', () => {
    const points = [point('2019', '320'), point('2021', 'plus_de 500'), point('2022-01', '9')];
    const choices = { against: period('2019'), indexed: true };
    const { points: compared, base } = charted(points, 'native', 'flux', ALWAYS, choices);
    expect(base?.period.id).toBe('2019');
    expect(compared.map(({ index }) => index)).toEqual([
      { kind: 'value', value: 100, qualifier: 'exact' },
      { kind: 'value', value: 156.25, qualifier: 'plus_de' },
      undefined,
    ]);
  });

  it('has no base where no figure speaks of the period', () => {
    const choices = { against: period('2015'), indexed: true };
    const { points, base } = charted([point('2019', '320')], 'native', 'flux', ALWAYS, choices);
    expect([base, points[0]?.before, points[0]?.index]).toEqual([undefined, undefined, undefined]);
  });
});

describe('usefulGrains()', () => {
  const of = (kind: MeasureKind, ...ids: string[]) => ({
    indicator: indicator(kind),
    series: seriesFrom(ids.map((id) => point(id, '1'))),
  });

  const share = (kind: MeasureKind, ...ids: string[]) => {
    const { series, indicator: counted } = of(kind, ...ids);
    return { series, indicator: { ...counted, unit: { fr: '%', en: '%' } } };
  };

  it.each<[string, ReturnType<typeof of>[], Grain[]]>([
    ['shares by month, which do not add up', [share('flux', '2021-01', '2021-02')], []],
    ['days', [of('flux', '2021-07-13', '2021-07-14')], ['native', 'month', 'quarter', 'year']],
    ['months', [of('flux', '2021-01', '2021-02')], ['native', 'quarter', 'year']],
    ['quarters', [of('flux', '2021-T1', '2021-T2')], ['native', 'year']],
    ['halves', [of('flux', '2021-S1', '2021-S2')], ['native', 'year']],
    ['years', [of('flux', '2020', '2021')], []],
    ['a lone month', [of('flux', '2021-01')], []],
    ['a year and a month', [of('flux', '2020', '2021-01')], ['native', 'quarter', 'year']],
    ['a stock by month', [of('stock', '2021-01', '2021-02')], []],
    ['nothing', [], []],
    [
      'several series, if one gains by it',
      [of('flux', '2020', '2021'), of('flux', '2021-T1', '2021-T2')],
      ['native', 'year'],
    ],
  ])('for %s', (_, all, expected) => {
    expect(usefulGrains(all)).toEqual(expected);
  });
});

describe('chartedSeries()', () => {
  const series = (points: readonly SeriesPoint[], lang: 'fr' | 'en' = 'fr') =>
    chartedSeries(
      {
        points: points.map((one) => ({ point: one, ...ALONE })),
        isCumulated: false,
        base: undefined,
      },
      {
        indicator: { ...indicator('flux'), label: { fr: 'Vues du clip « Lot »', en: 'Views' } },
        style: indicatorStyle(3),
        dataset: dataset([]),
        words: chartsTranslation(translation(lang)),
      },
      PLAIN,
    ).chart;

  it('says each point in words, in the language of the page', () => {
    const points = [by('2021-T1', 'plus_de 1500', 'lot')];
    const texts = (['fr', 'en'] as const).map((lang) => {
      const [one] = series(points, lang).points;
      return [one?.text, one?.shortText, one?.periodText, one?.sourceText].map((text = '') =>
        shown(text),
      );
    });
    expect(texts).toEqual([
      ['plus de 1_500~personnes', 'plus de 1_500', '1er~trimestre 2021', 'lot'],
      ['more than 1,500~people', 'more than 1,500', 'Q1~2021', 'lot'],
    ]);
  });

  it('keeps the indicator’s code, kind and style, and names it', () => {
    const { id, label, kind, style } = series([]);
    expect([id, shown(label), kind, style]).toEqual([
      'compte',
      'Vues du clip «~Lot~»',
      'flux',
      indicatorStyle(3),
    ]);
  });

  it('says what is running and what covers a part only', () => {
    const covered = { level: 'epci', present: 1, expected: 2 } as const;
    const points = [
      point('2021', '1'),
      point('2022', '1', { running: true }),
      point('2023', '1', { coverage: covered }),
      point('2024', '1', { partialPeriod: true }),
    ];
    expect(series(points).points.map(({ running, partial }) => [running, partial])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it('names up to three sources by their publishers, unknown ones by their id', () => {
    const said = (...ids: string[]) => series([by('2021', '1', ...ids)]).points[0]?.sourceText;
    expect(said()).toBe('');
    expect(said('lot', 'lot', 'inconnue')).toBe('lot, inconnue');
    expect(said('lot', 'note', 'journal')).toBe('lot, note, journal');
    expect(said('lot', 'note', 'journal', 'rumeur')).toBe('');
  });
});
