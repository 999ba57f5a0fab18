import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changes, compareFigures, type FigureChange } from '../../src/model/changes.ts';
import { type Figure, figureAt, type FigureTable } from '../../src/model/figure.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { wholeTotals } from '../../src/model/whole-totals.ts';
import { anyMeasure } from './arbitraries.ts';
import { inWords, measure, period } from './in-words.ts';
import { COUNTED, dataset, figureTable, indicator, type Row } from './small-dataset.ts';
import { CAUSSE, SMALL_LOT, VALLEE, WHOLE } from './small-lot.ts';

const said = ({ same, changed, added, gone }: Changes) => ({ same, changed, added, gone });

const words = ({ territory, period: when, before, after, beforeRow, afterRow }: FigureChange) =>
  [
    `${territory} ${when.id}:`,
    before ? `${inWords(before)} (${beforeRow})` : '',
    '→',
    after ? `${inWords(after)} (${afterRow})` : '',
  ].join(' ');

const BEFORE: readonly Row[] = [
  ['2020', CAUSSE, '10', 'lot'],
  ['2021', CAUSSE, '12', 'lot'],
  ['2021', VALLEE, 'withheld', 'lot'],
  ['2021', WHOLE, 'plus_de 500', 'journal'],
];

describe('compareFigures()', () => {
  it('finds nothing between the same figures, in whatever order', () => {
    const changes = compareFigures(figureTable(BEFORE), figureTable(BEFORE.toReversed()));
    expect(said(changes)).toEqual({ same: 4, changed: 0, added: 0, gone: 0 });
    expect(changes.examples).toEqual({ changed: [], added: [], gone: [] });
    expect(changes.indicators.map(({ territories }) => territories)).toEqual([[]]);
  });

  it.each<[string, Row, string]>([
    ['another value', ['2021', CAUSSE, '9', 'lot'], 'changed'],
    ['another qualifier', ['2021', CAUSSE, 'environ 12', 'lot'], 'changed'],
    ['an absence', ['2021', CAUSSE, 'not-reported', 'lot'], 'changed'],
    ['another period', ['2022', CAUSSE, '12', 'lot'], 'added'],
    ['another territory', ['2021', '46001', '12', 'lot'], 'added'],
    ['another source', ['2021', CAUSSE, '12', 'journal'], 'added'],
  ])('tells %s', (_, row, kind) => {
    const after = figureTable([BEFORE[0] ?? row, row, ...BEFORE.slice(2)]);
    const expected = { same: 3, changed: 0, added: 0, gone: kind === 'added' ? 1 : 0, [kind]: 1 };
    expect(said(compareFigures(figureTable(BEFORE), after))).toEqual(expected);
  });

  it('tells another reason of an absence', () => {
    const [before, after] = ['withheld', 'not-reported'].map((said) =>
      figureTable([['2021', CAUSSE, said]]),
    );
    if (!before || !after) throw new Error('tables: none');
    expect(compareFigures(before, after).changed).toBe(1);
  });

  it('knows breakdowns by their names, and one that says nothing as none', () => {
    const rows = (...breakdown: string[]): Row[] => [['2021', CAUSSE, '5', 'lot', ...breakdown]];
    const before = figureTable(rows('Paris', 'web'), ['origine', 'canal']);
    const swapped = figureTable(rows('web', '', 'Paris'), ['canal', 'age', 'origine']);
    expect(compareFigures(before, swapped).same).toBe(1);
    const other = compareFigures(before, figureTable(rows('Lyon', 'web'), ['origine', 'canal']));
    expect(said(other)).toEqual({ same: 0, changed: 0, added: 1, gone: 1 });
    expect(other.examples.added[0]?.breakdown).toEqual([
      { name: 'origine', value: 'Lyon' },
      { name: 'canal', value: 'web' },
    ]);
    expect(compareFigures(figureTable(rows()), figureTable(rows(''), ['origine'])).same).toBe(1);
  });

  it('counts by indicator and territory, those with most changes first', () => {
    const [own] = compareFigures(
      figureTable(BEFORE),
      figureTable([
        ['2020', CAUSSE, '11', 'lot'],
        ['2021', CAUSSE, '12', 'lot'],
        ['2022', VALLEE, '1', 'lot'],
        ['2021', WHOLE, 'plus_de 500', 'journal'],
      ]),
    ).indicators;
    expect(own).toMatchObject({ indicator: COUNTED, same: 2, changed: 1, added: 1, gone: 1 });
    expect(own?.territories).toEqual([
      { territory: VALLEE, same: 0, changed: 0, added: 1, gone: 1 },
      { territory: CAUSSE, same: 1, changed: 1, added: 0, gone: 0 },
    ]);
  });

  it('keeps the largest changes as examples, the largest first, with their rows', () => {
    const before: Row[] = ['10', '20', '30', 'withheld'].map((said, at) => [
      `${2000 + at}`,
      CAUSSE,
      said,
    ]);
    const after: Row[] = ['11', '25', '10', '4'].map((said, at) => [`${2000 + at}`, CAUSSE, said]);
    const changes = compareFigures(figureTable(before), figureTable(after.toReversed()), {
      examples: 3,
    });
    expect(changes.changed).toBe(4);
    expect(changes.examples.changed.map(words)).toEqual([
      `${CAUSSE} 2002: 30 (2) → 10 (1)`,
      `${CAUSSE} 2001: 20 (1) → 25 (2)`,
      `${CAUSSE} 2003: withheld (3) → 4 (0)`,
    ]);
    const gone = compareFigures(figureTable(before), figureTable([]));
    expect(gone.examples.gone.map(words)[0]).toBe(`${CAUSSE} 2002: 30 (2) → `);
    const added = compareFigures(figureTable([]), figureTable(before));
    expect(added.examples.added.map(words)[0]).toBe(`${CAUSSE} 2002:  → 30 (2)`);
  });

  it('gives what each indicator came to and comes to over the whole', () => {
    const before = figureTable([
      ['2020', CAUSSE, '10'],
      ['2021', VALLEE, '5'],
    ]);
    const rows: Row[] = [
      ['2020', CAUSSE, '10'],
      ['2022', CAUSSE, 'plus_de 20'],
    ];
    for (const [kind, totals] of [
      ['flux', ['15', 'plus_de 30']],
      ['stock', ['15', 'plus_de 20']],
    ] as const) {
      const data = dataset(rows, { indicators: [indicator(kind)] });
      const totalOf = wholeTotals(data, SMALL_LOT, 0);
      const [own] = compareFigures(before, data.figures, { totalOf }).indicators;
      expect([own?.before, own?.after].map((one) => one && inWords(one))).toEqual(totals);
    }
    const totalOf = wholeTotals(dataset(rows), SMALL_LOT, 0);
    const [own] = compareFigures(figureTable([]), figureTable(rows), { totalOf }).indicators;
    expect(own?.before).toBeUndefined();
  });
});

/** Compares two tables in the plainest way: a list of what is left, searched for each row. */
function naively(before: FigureTable, after: FigureTable) {
  const rows = (table: FigureTable) =>
    Array.from({ length: table.length }, (_, row) => figureAt(table, row));
  const key = ({ indicator: code, period: when, territory, source, breakdown }: Figure) =>
    JSON.stringify([code, when.id, territory, source, breakdown]);
  const left = rows(before);
  const counts = { same: 0, changed: 0, added: 0, gone: 0 };
  for (const figure of rows(after)) {
    const at = left.findIndex((other) => key(other) === key(figure));
    const [twin] = at === -1 ? [] : left.splice(at, 1);
    if (!twin) counts.added += 1;
    else if (inWords(twin.measure) === inWords(figure.measure)) counts.same += 1;
    else counts.changed += 1;
  }
  return { ...counts, gone: left.length };
}

describe('compareFigures() of any figures', () => {
  const anyRow: fc.Arbitrary<Figure> = fc.record({
    indicator: fc.constantFrom(COUNTED, 'autre'),
    period: fc.constantFrom('2020', '2021').map(period),
    territory: fc.constantFrom(CAUSSE, VALLEE),
    measure: fc.oneof(anyMeasure, fc.constant(measure('1'))),
    source: fc.constantFrom('', 'lot'),
    note: fc.constantFrom('', 'a'),
    breakdown: fc.tuple(fc.constantFrom('', 'Paris')),
  });
  const anyTable = fc.array(anyRow, { maxLength: 40, size: 'max' }).map((figures) => {
    const builder = new FigureTableBuilder(['origine']);
    for (const figure of figures) builder.add(figure);
    return builder.build();
  });

  it('counts as a search for each row does, those that stand several times too', () => {
    fc.assert(
      fc.property(anyTable, anyTable, (before, after) => {
        const changes = compareFigures(before, after);
        expect(said(changes)).toEqual(naively(before, after));
        const sums = { same: 0, changed: 0, added: 0, gone: 0 };
        for (const one of changes.indicators) {
          for (const kind of ['same', 'changed', 'added', 'gone'] as const) sums[kind] += one[kind];
        }
        expect(sums).toEqual(said(changes));
      }),
      { numRuns: 300 },
    );
  });

  it('is plain data', () => {
    fc.assert(
      fc.property(anyTable, anyTable, (before, after) => {
        const changes = compareFigures(before, after);
        expect(structuredClone(changes)).toEqual(changes);
      }),
    );
  });
});
