import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/model/checks.ts';
import type { FigureCheck } from '../../src/model/figure-check.ts';
import type { MeasureKind } from '../../src/model/indicator.ts';
import type { Gazetteer } from '../../src/model/territory.ts';
import { inWords } from './in-words.ts';
import { dataset, indicator, type Row } from './small-dataset.ts';
import { CAUSSE, CAUSSE_COMMUNES, COMMUNES, SMALL_LOT, VALLEE, WHOLE } from './small-lot.ts';

/** Says a check on one line, with the rows that it is about. */
function words(check: FigureCheck): string {
  const where = `${check.territory} ${check.period.id}${check.source && ` by ${check.source}`}`;
  return check.kind === 'stock-falls'
    ? `${where}: ${inWords(check.from)} in ${check.fromPeriod.id} → ${inWords(check.to)}, rows ${[...check.fromRows, ...check.rows].join()}`
    : `${where}: ${inWords(check.stated)} ≠ ${check.summed} by ${check.by}, rows ${[...check.rows].join()} ≠ ${check.partRows.join()}`;
}

function checks(
  rows: readonly Row[],
  kind: MeasureKind = 'flux',
  breakdowns: readonly string[] = [],
  gazetteer: Gazetteer = SMALL_LOT,
): string[] {
  const data = dataset(rows, { breakdowns, indicators: [indicator(kind)] });
  return [...checkFigures(data, gazetteer)].map(words);
}

describe('a stock that falls', () => {
  it('is found in one territory and by one source, with its rows', () => {
    const rows: Row[] = [
      ['2022', CAUSSE, '8', 'lot'],
      ['2020', CAUSSE, '5', 'lot'],
      ['2021', CAUSSE, '9', 'lot'],
      ['2023', CAUSSE, '9', 'lot'],
    ];
    expect(checks(rows, 'stock')).toEqual([`${CAUSSE} 2022 by lot: 9 in 2021 → 8, rows 2,0`]);
    expect(checks(rows, 'flux')).toEqual([]);
  });

  it.each<[string, Row[]]>([
    [
      'another territory',
      [
        ['2020', CAUSSE, '9'],
        ['2021', VALLEE, '5'],
      ],
    ],
    [
      'another source',
      [
        ['2020', CAUSSE, '9', 'lot'],
        ['2021', CAUSSE, '5', 'journal'],
      ],
    ],
    [
      'a value that may be as high',
      [
        ['2020', CAUSSE, '520'],
        ['2021', CAUSSE, 'plus_de 500'],
      ],
    ],
    [
      'an absence',
      [
        ['2020', CAUSSE, '9'],
        ['2021', CAUSSE, 'not-reported'],
      ],
    ],
    [
      'a period that ends on the same day',
      [
        ['2021-12', CAUSSE, '9'],
        ['2021', CAUSSE, '5'],
      ],
    ],
  ])('is not %s', (_, rows) => {
    expect(checks(rows, 'stock')).toEqual([]);
  });

  it('is found across an absence, and under a lower bound', () => {
    expect(
      checks(
        [
          ['2020', CAUSSE, 'plus_de 500'],
          ['2021', CAUSSE, 'withheld'],
          ['2022', CAUSSE, '400'],
        ],
        'stock',
      ),
    ).toEqual([`${CAUSSE} 2022: plus_de 500 in 2020 → 400, rows 0,2`]);
  });

  it('goes by the end of periods', () => {
    expect(
      checks(
        [
          ['2021', CAUSSE, '9'],
          ['2021-06', CAUSSE, '7'],
          ['2022-01', CAUSSE, '8'],
        ],
        'stock',
      ),
    ).toEqual([`${CAUSSE} 2022-01: 9 in 2021 → 8, rows 0,2`]);
  });

  it('compares the sums of broken down figures', () => {
    const rows: Row[] = [
      ['2020', CAUSSE, '5', 'lot', 'Paris'],
      ['2020', CAUSSE, '6', 'lot', 'Lyon'],
      ['2021', CAUSSE, '10', 'lot'],
    ];
    expect(checks(rows, 'stock', ['origine'])).toEqual([
      `${CAUSSE} 2021 by lot: 11 in 2020 → 10, rows 0,1,2`,
    ]);
  });
});

describe('a total over places', () => {
  const causse = (...values: string[]): Row[] =>
    values.map((said, at) => ['2021', CAUSSE_COMMUNES[at] ?? '', said, 'lot']);

  it('is found where it is not the sum of all the communes of the same source', () => {
    const rows: Row[] = [['2021', CAUSSE, '12', 'lot'], ...causse('3', '4', '6')];
    const expected = [`${CAUSSE} 2021 by lot: 12 ≠ 13 by commune, rows 0 ≠ 1,2,3`];
    expect(checks(rows)).toEqual(expected);
    expect(checks(rows, 'stock')).toEqual(expected);
    expect(checks([['2021', CAUSSE, '13', 'lot'], ...causse('3', '4', '6')])).toEqual([]);
  });

  it.each<[string, Row[]]>([
    ['a commune is missing', [['2021', CAUSSE, '12', 'lot'], ...causse('3', '4')]],
    ['a commune is withheld', [['2021', CAUSSE, '12', 'lot'], ...causse('3', '4', 'withheld')]],
    ['a commune is not exact', [['2021', CAUSSE, '12', 'lot'], ...causse('3', '4', 'environ 6')]],
    ['another source says it', [['2021', CAUSSE, '12', 'journal'], ...causse('3', '4', '6')]],
    ['it is of another period', [['2022', CAUSSE, '12', 'lot'], ...causse('3', '4', '6')]],
    ['it has no value', [['2021', CAUSSE, 'withheld', 'lot'], ...causse('3', '4', '6')]],
    ['it allows for it', [['2021', CAUSSE, 'plus_de 12', 'lot'], ...causse('3', '4', '6')]],
  ])('is left alone where %s', (_, rows) => {
    expect(checks(rows)).toEqual([]);
  });

  it('is found where its qualifier does not allow for it', () => {
    const rows: Row[] = [['2021', CAUSSE, 'plus_de 13', 'lot'], ...causse('3', '4', '6')];
    expect(checks(rows)).toHaveLength(1);
  });

  it('is found for the département, by intercommunalité and by commune', () => {
    const epcis: Row[] = [
      ['2021', WHOLE, '10'],
      ['2021', CAUSSE, '4'],
      ['2021', VALLEE, '5'],
    ];
    expect(checks(epcis)).toEqual([`${WHOLE} 2021: 10 ≠ 9 by epci, rows 0 ≠ 1,2`]);
    const communes = COMMUNES.map((code): Row => ['2021', code, '1']);
    expect(checks([['2021', WHOLE, '6'], ...communes])).toEqual([
      `${WHOLE} 2021: 6 ≠ 5 by commune, rows 0 ≠ 1,2,3,4,5`,
    ]);
    expect(checks([['2021', WHOLE, '5'], ...communes])).toEqual([]);
  });

  it('may differ where an intercommunalité has communes outside the Lot, one way only', () => {
    const epcis = new Map(
      Array.from(SMALL_LOT.epcis, ([code, epci]) => [code, { ...epci, communesOutside: 2 }]),
    );
    const across = (rows: Row[]) => checks(rows, 'flux', [], { ...SMALL_LOT, epcis });
    const own = (said: string): Row => ['2021', CAUSSE, said, 'lot'];
    expect(across([own('20'), ...causse('3', '4', '6')])).toEqual([]);
    expect(across([own('12'), ...causse('3', '4', '6')])).toHaveLength(1);
    const whole = (said: string): Row[] => [
      ['2021', WHOLE, said],
      ['2021', CAUSSE, '4'],
      ['2021', VALLEE, '5'],
    ];
    expect(across(whole('8'))).toEqual([]);
    expect(across(whole('10'))).toHaveLength(1);
  });

  it('allows decimals for their rounding, and whole numbers for nothing', () => {
    const total = (said: string): Row => ['2021', CAUSSE, said, 'lot'];
    expect(checks([total('0.3'), ...causse('0.1', '0.1', '0.1')])).toEqual([]);
    expect(checks([total('10'), ...causse('3.33', '3.33', '3.33')])).toEqual([]);
    expect(checks([total('10'), ...causse('3.33', '3.33', '3.3')])).toHaveLength(1);
    expect(checks([total('1000001'), ...causse('500000', '500000', '0')])).toHaveLength(1);
  });

  it('is the sum of its places, or found, for any exact figures', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(values, fc.constantFrom(-1, 0, 0, 1), (parts, slip) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const rows: Row[] = [
          ['2021', CAUSSE, `${sum + slip}`, 'lot'],
          ...causse(...parts.map(String)),
        ];
        expect(checks(rows)).toHaveLength(slip === 0 ? 0 : 1);
      }),
    );
  });
});

describe('a total over a breakdown', () => {
  const parts = (id: string, total: string, ...values: string[]): Row[] => [
    [id, CAUSSE, total, 'lot'],
    ...values.map((said, at): Row => [id, CAUSSE, said, 'lot', ['Paris', 'Lyon', ''][at] ?? '']),
  ];
  const found = (rows: readonly Row[]) => checks(rows, 'flux', ['origine', 'canal']);

  it('is found where it is not the sum of all the values of a column', () => {
    expect(found(parts('2021', '12', '5', '6'))).toEqual([
      `${CAUSSE} 2021 by lot: 12 ≠ 11 by origine, rows 0 ≠ 1,2`,
    ]);
    expect(found(parts('2021', '11', '5', '6'))).toEqual([]);
  });

  it('is left alone where a value of the column is missing there, or not exact', () => {
    const whole = parts('2020', '11', '5', '6');
    expect(found([...whole, ...parts('2021', '12', '5')])).toEqual([]);
    expect(found([...whole, ...parts('2021', '12', '5', 'withheld')])).toEqual([]);
    expect(found([...whole, ...parts('2021', '12', '5', 'environ 6')])).toEqual([]);
    expect(found([...whole, ...parts('2021', 'withheld', '5', '6')])).toEqual([]);
  });

  it('looks at each column by itself, and at one source', () => {
    const rows: Row[] = [
      ['2021', CAUSSE, '10', 'lot'],
      ['2021', CAUSSE, '4', 'lot', 'Paris'],
      ['2021', CAUSSE, '6', 'lot', 'Lyon'],
      ['2021', CAUSSE, '7', 'lot', '', 'web'],
      ['2021', CAUSSE, '2', 'lot', '', 'salon'],
      ['2021', CAUSSE, '99', 'lot', 'Paris', 'web'],
      ['2021', CAUSSE, '50', 'journal', 'Paris'],
    ];
    expect(found(rows)).toEqual([`${CAUSSE} 2021 by lot: 10 ≠ 9 by canal, rows 0 ≠ 3,4`]);
  });

  it('is not taken from a column with one value', () => {
    expect(found(parts('2021', '12', '5'))).toEqual([]);
  });
});

describe('checkFigures()', () => {
  it('finds nothing without figures', () => {
    expect(checks([])).toEqual([]);
  });

  it('gives plain data', () => {
    const data = dataset([
      ['2021', WHOLE, '10'],
      ['2021', CAUSSE, '4'],
      ['2021', VALLEE, '5'],
    ]);
    const found = [...checkFigures(data, SMALL_LOT)];
    expect(structuredClone(found)).toEqual(found);
    expect(found).toHaveLength(1);
  });
});
