import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvTable } from '../../../src/export/data/csv-table.ts';
import { frenchCsv } from '../../../src/export/data/french-csv.ts';
import { plainCsv } from '../../../src/export/data/plain-csv.ts';

/** Cells that a spreadsheet must not run. */
const PAYLOADS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://x";"y")',
  '=cmd|\' /C calc\'!A0',
  '@SUM(A1)',
  '+1+cmd|x',
  '-1-1',
  ' =1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\u00a0=1+1',
  '＝1+1',
  '"=1+1',
  '=1+1;=2',
  '=1+1,=2',
];

/** Opens a file as a spreadsheet does, in a sheet of typed cells: the French one byte by byte. */
function opened(csv: string, separator: ';' | ','): WorkSheet {
  // Its first bytes say that it is UTF-8; who opens the other one says so.
  const book =
    separator === ';'
      ? read(new TextEncoder().encode(csv), { type: 'array', FS: separator })
      : read(csv, { type: 'string', FS: separator });
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error('workbook: no sheet');
  return sheet;
}

interface Cell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
}

const cellAt = (sheet: WorkSheet, address: string): Cell | undefined => sheet[address];
const cells = (sheet: WorkSheet): Cell[] =>
  Object.keys(sheet).flatMap((key) => (key.startsWith('!') ? [] : (cellAt(sheet, key) ?? [])));
/** What the sheet shows in a cell. */
const shownAt = (sheet: WorkSheet, address: string) => {
  const cell = cellAt(sheet, address);
  return cell?.w ?? cell?.v;
};

const TABLE: CsvTable = {
  header: ['libellé', 'valeur', 'code', 'période', 'texte'],
  rows: [
    ['Figeac', -3.5, '02', '2021-07-14', '-3,5'],
    ['Cahors', 1234567.25, '46042', '2021', 'a;b, « c »\r\nd'],
  ],
};

describe('a file opened in a spreadsheet', () => {
  it('has the cells of the French file where they were, its numbers with a comma', () => {
    const sheet = opened(frenchCsv(TABLE), ';');
    expect(sheet['!ref']).toBe('A1:E3');
    expect(shownAt(sheet, 'A1')).toBe('libellé');
    const column = (letter: string) => [2, 3].map((row) => shownAt(sheet, `${letter}${row}`));
    expect(column('B')).toEqual(['-3,5', '1234567,25']);
    expect(column('C')).toEqual(['02', '46042']);
    expect(shownAt(sheet, 'D2')).toBe('2021-07-14');
    expect(column('E')).toEqual(['-3,5', 'a;b, « c »\r\nd']);
  });

  it('has numbers and dates in the file for programs', () => {
    const sheet = opened(plainCsv(TABLE), ',');
    expect(sheet['!ref']).toBe('A1:E3');
    expect(cellAt(sheet, 'B2')).toMatchObject({ t: 'n', v: -3.5 });
    expect(cellAt(sheet, 'B3')).toMatchObject({ t: 'n', v: 1_234_567.25 });
    expect(shownAt(sheet, 'C2')).toBe('02');
    // A day, counted as spreadsheets do: the days since 30 December 1899.
    expect(cellAt(sheet, 'D2')).toMatchObject({ t: 'n', v: 44_391 });
    expect(shownAt(sheet, 'E3')).toBe('a;b, « c »\r\nd');
  });

  it.each([
    ['French', frenchCsv, ';'],
    ['machine', plainCsv, ','],
  ] as const)('runs no payload of the %s file', (_, write, separator) => {
    const csv = write({ header: PAYLOADS, rows: [PAYLOADS, PAYLOADS.map((one) => `${one} `)] });
    const sheet = opened(csv, separator);
    expect(cells(sheet)).toHaveLength(3 * PAYLOADS.length);
    expect(cells(sheet).filter(({ f, t }) => f !== undefined || t === 'e')).toEqual([]);
    // The sheet does take a cell for a formula where nothing holds it back.
    expect(cells(opened(`a${separator}=1+1`, separator)).filter(({ f }) => f)).toHaveLength(1);
  });

  it('reads back every number that the file for programs holds', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (values) => {
        const sheet = opened(plainCsv({ header: ['n'], rows: values.map((one) => [one]) }), ',');
        const back = values.map((_, index) => cellAt(sheet, `A${index + 2}`)?.v);
        expect(back).toEqual(values.map((one) => one || 0));
      }),
    );
  });
});
