import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumMeasures } from '../../src/model/measure.ts';
import { anyValue } from './arbitraries.ts';
import { inWords } from './in-words.ts';
import { pointsOf, seriesWords } from './series-words.ts';
import type { Row } from './small-dataset.ts';
import { CAUSSE, CAUSSE_COMMUNES, COMMUNES, VALLEE, WHOLE } from './small-lot.ts';

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
      'expects nothing twice of communes that it does not concern either',
      [
        ['2021', CAUSSE, 'not-applicable'],
        ...CAUSSE_COMMUNES.map((code): Row => ['2021', code, 'not-applicable']),
        ['2021', '46004', '5'],
      ],
      ['2021: 5 (1/2 commune)'],
    ],
    [
      'expects a commune that reports, whatever is said of its intercommunalité',
      [
        ['2021', CAUSSE, 'not-applicable'],
        ['2021', '46001', '5'],
        ['2021', '46004', '5'],
      ],
      ['2021: 10 (2/3 commune)'],
    ],
    [
      'adds the most trusted source that has a value',
      [
        ['2021', CAUSSE, 'not-reported', 'lot'],
        ['2021', CAUSSE, '10', 'journal'],
        ['2021', VALLEE, '5', 'note'],
      ],
      ['2021: 15 (2/2 epci) by journal+note'],
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
    expect(seriesWords(rows, 'flux')).toEqual(expected);
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
