import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesWords } from './series-words.ts';
import type { Row } from './small-dataset.ts';
import { CAUSSE, COMMUNES, VALLEE } from './small-lot.ts';

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
      'is not dated anew by an absence',
      [
        ['2020', CAUSSE, '10'],
        ['2021', CAUSSE, 'not-reported'],
        ['2022', VALLEE, 'withheld'],
      ],
      ['2020: 10 (1/2 epci)'],
    ],
    [
      'adds the most trusted source that has a value',
      [
        ['2020', CAUSSE, '100', 'lot'],
        ['2021', CAUSSE, 'not-reported', 'lot'],
        ['2021', CAUSSE, '110', 'journal'],
        ['2021', VALLEE, '10', 'lot'],
      ],
      ['2020: 100 (1/2 epci) by lot', '2021: 120 (2/2 epci) by journal+lot'],
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
    expect(seriesWords(rows, 'stock')).toEqual(expected);
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
        expect(seriesWords(words, 'stock')).toEqual(expected);
      }),
    );
  });
});
