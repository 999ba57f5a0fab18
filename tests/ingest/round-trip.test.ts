import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchCsv } from '../../src/export/data/french-csv.ts';
import type { PlainRow } from '../../src/ingest/plain-row.ts';
import { plainRows } from '../../src/ingest/plain-rows.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import { ABSENCE_REASONS } from '../../src/model/measure.ts';
import { QUALIFIERS } from '../../src/model/qualifier.ts';
import { fileOf, LOT, PROGRAMME } from './lot.ts';

const HEADER = ['indicateur', 'periode', 'territoire', 'valeur', 'qualificatif', 'source', 'note'];

/** A figure as the tables write it; a value that is absent is its reason. */
interface Row {
  readonly indicateur: string;
  readonly periode: string;
  readonly territoire: string;
  readonly valeur: string | number;
  readonly qualificatif: string;
  readonly source: string;
  readonly note: string;
  readonly origine: string;
}

const TERRITORIES = [
  LOT.department.code,
  ...[...LOT.communes.keys()].slice(0, 60),
  ...LOT.epcis.keys(),
];

const two = (number: number) => String(number).padStart(2, '0');

const period = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.nat(4), fc.integer({ min: 1, max: 12 }))
  .map(([year, precision, month]) => {
    switch (precision) {
      case 0:
        return String(year);
      case 1:
        return `${year}-S${(month % 2) + 1}`;
      case 2:
        return `${year}-T${(month % 4) + 1}`;
      case 3:
        return `${year}-${two(month)}`;
      default:
        return `${year}-${two(month)}-${two(month * 2)}`;
    }
  });

/** What a person may type in a cell of text, and what would break a reader of CSV or a spreadsheet. */
const hostile = fc
  .oneof(
    fc.constantFrom(
      ...['', '"', '""', ';', ',', '\t', '|', '\n', '\r\n', 'a;b', 'a"b', '"a"', 'a\nb', "l'été"],
      ...[
        'nd',
        '46',
        '2021',
        '1,5',
        'total',
        'Total',
        'TOTAL 2021',
        'é€œ’',
        '\ud83c\udf89',
        'x;"y";z',
      ],
      ...[
        '__proto__',
        'constructor',
        '<script>',
        '«\u202f12\u202f»',
        'https://x.fr/?a=1;b=2',
        '=1+1',
        '- à voir',
        '+33',
        '@x',
        '-',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((text) => text.trim())
  // An apostrophe before a formula marks a text, and NUL makes a file binary.
  .filter((text) => !text.includes('\0') && !text.startsWith("'"));

const measure = fc.oneof(
  fc.record({
    valeur: fc.oneof(
      fc.integer({ min: -5, max: 2_000_000 }),
      fc.integer({ min: 0, max: 200_000 }).map((number) => number / 100),
    ),
    qualificatif: fc.constantFrom(...QUALIFIERS),
  }),
  fc.record({ valeur: fc.constantFrom(...ABSENCE_REASONS), qualificatif: fc.constant('') }),
);

const row: fc.Arbitrary<Row> = fc
  .record({
    indicateur: fc.constantFrom(...PROGRAMME.indicators.map(({ code }) => code)),
    periode: period,
    territoire: fc.constantFrom(...TERRITORIES),
    measure,
    source: hostile,
    note: hostile,
    // A line of totals is left out, and said to be.
    origine: hostile.filter((text) => !/total/i.test(text)),
  })
  .map(({ measure: { valeur, qualificatif }, ...rest }) => ({ ...rest, valeur, qualificatif }));

/** Rows that one file may hold: a figure once. */
const keyOf = ({ indicateur, periode, territoire, source, origine }: Row) =>
  JSON.stringify([indicateur, periode, territoire, source, origine]);
const rows = (options: { readonly minLength?: number; readonly maxLength: number }) =>
  fc.uniqueArray(row, { selector: keyOf, minLength: 1, ...options });

async function expectBack(given: readonly Row[]): Promise<void> {
  const header = [...HEADER, 'origine'];
  const cells = given.map((one) => [
    ...[one.indicateur, one.periode, one.territoire, one.valeur, one.qualificatif],
    ...[one.source, one.note, one.origine],
  ]);
  const file = fileOf('chiffres.csv', frenchCsv({ header, rows: cells }));
  const { dataset, report } = await readDataset([file], LOT, PROGRAMME);
  const errors = report.files.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  expect(errors).toEqual([]);
  const [read] = report.files;
  const back = dataset && read ? plainRows(dataset, read) : [];
  expect(back.length).toBe(given.length);
  // One row that differs says more than a hundred thousand.
  const first = given.findIndex((one, index) => !equals(one, back[index]));
  if (first !== -1) expect(back[first]).toEqual(given[first]);
}

function equals(one: Row, other: PlainRow | undefined): boolean {
  return Object.entries(one).every(([column, cell]) => other?.[column] === cell);
}

describe('figures written by our own CSV export', () => {
  it('are read back as they were, whatever their texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(rows({ maxLength: 12 }), (given) => expectBack(given)),
      { numRuns: 400 },
    );
  }, 120_000);

  it('are read back as they were, a hundred thousand of them', async () => {
    const seeds =
      fc.sample(rows({ minLength: 400, maxLength: 400 }), { numRuns: 1, seed: 46 })[0] ?? [];
    const given: Row[] = [];
    for (let turn = 0; given.length < 100_000; turn += 1) {
      for (const one of seeds) given.push({ ...one, source: `${one.source}#${turn}` });
    }
    const big = given.slice(0, 100_000);
    await expectBack(big);
  }, 120_000);
});
