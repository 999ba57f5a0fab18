import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureSeries } from '../../src/model/figure-series.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import { sumMeasures } from '../../src/model/measure.ts';
import { anyValue } from './arbitraries.ts';
import { inWords, period, wordsOf } from './in-words.ts';
import { dataset, indicator, type Row } from './small-dataset.ts';
import { CAUSSE, CAUSSE_COMMUNES, SMALL_LOT, VALLEE, VALLEE_COMMUNES, WHOLE } from './small-lot.ts';

const TODAY = period('2030-01-01').start;
const COMMUNES = [...CAUSSE_COMMUNES, ...VALLEE_COMMUNES];

function pointsOf(rows: readonly Row[], kind: MeasureKind, territory: string) {
  const query = { indicator: indicator(kind), territory };
  return figureSeries(dataset(rows), SMALL_LOT, query, TODAY).points;
}

const series = (rows: readonly Row[], kind: MeasureKind, territory = WHOLE) =>
  wordsOf(pointsOf(rows, kind, territory));

const everyCommune = (words: string): Row[] => COMMUNES.map((code) => ['2021', code, words]);

describe('a flux over the territories below', () => {
  it.each<[string, Row[], string[]]>([
    [
      'adds intercommunalités',
      [
        ['2021', CAUSSE, '5', 'lot'],
        ['2021', VALLEE, 'plus_de 7', 'journal'],
      ],
      ['2021: plus_de 12 (2/2 epci) by lot+journal'],
    ],
    ['adds communes', everyCommune('2'), ['2021: 10 (5/5 commune)']],
    [
      'keeps periods apart, a year and its months too',
      [
        ['2021', CAUSSE, '5'],
        ['2021-01', VALLEE, '1'],
        ['2022', CAUSSE, '6'],
      ],
      ['2021: 5 (1/2 epci)', '2021-01: 1 (1/2 epci)', '2022: 6 (1/2 epci)'],
    ],
    [
      'leaves out the communes of an intercommunalité with a figure of its own',
      [
        ['2021', CAUSSE, '100'],
        ['2021', '46001', '40'],
        ['2021', '46002', '50'],
        ['2021', '46004', '7'],
      ],
      ['2021: 107 (4/5 commune)'],
    ],
    [
      'counts the communes of an intercommunalité that has no value of its own',
      [
        ['2021', CAUSSE, 'not-reported'],
        ['2021', '46001', '40'],
        ['2021', '46004', '7'],
      ],
      ['2021: 47 (2/5 commune)'],
    ],
    [
      'says how many are missing, a withheld one making a lower bound',
      [
        ['2021', '46001', '3'],
        ['2021', '46002', 'not-reported'],
        ['2021', '46003', 'withheld'],
      ],
      ['2021: au_moins 3 (1/5 commune)'],
    ],
    [
      'expects nothing of a territory that the figure does not concern',
      [
        ['2021', '46001', '3'],
        ['2021', '46002', 'not-applicable'],
      ],
      ['2021: 3 (1/4 commune)'],
    ],
    [
      'keeps zero as a value',
      [
        ['2021', CAUSSE, '0'],
        ['2021', VALLEE, '0'],
      ],
      ['2021: 0 (2/2 epci)'],
    ],
    [
      'has no value where none below has one',
      [
        ['2021', CAUSSE, 'withheld'],
        ['2021', VALLEE, 'withheld'],
      ],
      ['2021: withheld (0/2 epci)'],
    ],
    [
      'gives both figures of a lone territory whose sources differ',
      [
        ['2021', CAUSSE, '18', 'journal'],
        ['2021', CAUSSE, '16', 'lot'],
      ],
      ['2021: 16 (1/2 epci) by lot', '2021: 18 (1/2 epci) by journal'],
    ],
    [
      'adds the more trusted figure and says that sources differ',
      [
        ['2021', CAUSSE, '18', 'journal'],
        ['2021', CAUSSE, '16', 'lot'],
        ['2021', VALLEE, '4', 'lot'],
      ],
      ['2021: 20 (2/2 epci) by lot, disputed'],
    ],
    [
      'is not disputed where sources agree within their bounds',
      [
        ['2021', CAUSSE, 'plus_de 15', 'journal'],
        ['2021', CAUSSE, '16', 'lot'],
        ['2021', VALLEE, '4', 'lot'],
      ],
      ['2021: 20 (2/2 epci) by lot'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(series(rows, 'flux')).toEqual(expected);
  });

  it('equals the sum over the intercommunalités when every commune reports', () => {
    // "Moins de" added to "plus de" says nothing: what is left of it depends on the grouping.
    const bounded = anyValue.filter(({ qualifier }) => qualifier !== 'moins_de');
    const values = fc.tuple(...COMMUNES.map(() => bounded));
    fc.assert(
      fc.property(values, (measures) => {
        const rows = measures.map((said, index): Row => [
          '2021',
          COMMUNES[index] ?? '',
          inWords(said),
        ]);
        const [whole, ...others] = pointsOf(rows, 'flux', WHOLE);
        const parts = [CAUSSE, VALLEE].flatMap((code) => pointsOf(rows, 'flux', code));
        expect(others).toEqual([]);
        expect(whole?.measure).toEqual(sumMeasures(parts.map(({ measure }) => measure)).measure);
        expect(whole?.coverage).toEqual({ level: 'commune', present: 5, expected: 5 });
        expect(parts.map(({ coverage }) => coverage?.present)).toEqual([3, 2]);
      }),
    );
  });
});

describe('a stock over the territories below', () => {
  it.each<[string, Row[], string[]]>([
    [
      'adds the latest value of each at or before every date',
      [
        ['2019', CAUSSE, '10'],
        ['2020', VALLEE, '5'],
        ['2021', CAUSSE, '12'],
        ['2022', VALLEE, '6'],
      ],
      ['2019: 10 (1/2 epci)', '2020: 15 (2/2 epci)', '2021: 17 (2/2 epci)', '2022: 18 (2/2 epci)'],
    ],
    [
      'never adds a territory to itself over time',
      [
        ['2020', CAUSSE, '10'],
        ['2021', CAUSSE, '10'],
        ['2021-06-30', CAUSSE, '10'],
      ],
      ['2020: 10 (1/2 epci)', '2021: 10 (1/2 epci)', '2021-06-30: 10 (1/2 epci)'],
    ],
    [
      'does not let an absence undo the value reached before',
      [
        ['2020', CAUSSE, '10'],
        ['2020', VALLEE, '5'],
        ['2021', CAUSSE, 'not-reported'],
        ['2021', VALLEE, '6'],
      ],
      ['2020: 15 (2/2 epci)', '2021: 16 (2/2 epci)'],
    ],
    [
      'knows nothing of a date to come',
      [
        ['2021', CAUSSE, '10'],
        ['2019', VALLEE, 'withheld'],
      ],
      ['2019: withheld (0/2 epci)', '2021: au_moins 10 (1/2 epci)'],
    ],
    [
      'leaves out the communes of an intercommunalité once it has its own figure',
      [
        ['2020', '46001', '3'],
        ['2020', '46002', '4'],
        ['2021', CAUSSE, '9'],
        ['2021', '46004', '1'],
      ],
      ['2020: 7 (2/5 commune)', '2021: 10 (4/5 commune)'],
    ],
    [
      'gives both figures of a lone territory whose sources differ',
      [
        ['2021', CAUSSE, '18', 'journal'],
        ['2021', CAUSSE, '16', 'lot'],
      ],
      ['2021: 16 (1/2 epci) by lot', '2021: 18 (1/2 epci) by journal'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(series(rows, 'stock')).toEqual(expected);
  });

  it('equals, at any date, the sum of what each commune last said', () => {
    const row = fc.tuple(
      fc.integer({ min: 2018, max: 2023 }),
      fc.constantFrom(...COMMUNES),
      fc.integer({ min: 0, max: 99 }),
    );
    const anyRows = fc.uniqueArray(row, {
      minLength: 1,
      selector: ([year, code]) => `${year} ${code}`,
    });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const words = rows.map(([year, code, value]): Row => [`${year}`, code, `${value}`]);
        const years = [...new Set(rows.map(([year]) => year))].sort((a, b) => a - b);
        const expected = years.map((until) => {
          const last = COMMUNES.flatMap((code) => {
            const own = rows.filter(([year, of]) => of === code && year <= until);
            return own.sort(([a], [b]) => b - a).slice(0, 1);
          });
          const sum = last.reduce((total, [, , value]) => total + value, 0);
          return `${until}: ${sum} (${last.length}/5 commune)`;
        });
        expect(series(words, 'stock')).toEqual(expected);
      }),
    );
  });
});
