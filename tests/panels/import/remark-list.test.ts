import { describe, expect, it } from 'vitest';
import { frenchCsv } from '../../../src/export/data/french-csv.ts';
import {
  countBySeverity,
  errorsFirst,
  inRowOrder,
  matchingRemarks,
  NO_FILTER,
  remarkFromRow,
} from '../../../src/panels/import/remark-list.ts';
import {
  rawRows,
  rejectedTable,
  remarkTable,
  tabbedText,
} from '../../../src/panels/import/report-tables.ts';
import { reading, remark, report, words } from './sample-sheet.ts';

const REMARKS = [
  remark({ row: 12 }),
  remark({ row: 3, severity: 'warning', column: 'périodicité' }),
  remark({ file: 'b.csv', row: 1, severity: 'info', value: 'St Céré' }),
  remark({ row: 0, column: '' }),
];
const ORDERED = inRowOrder(REMARKS);
const rowsOf = (found: readonly { readonly file: string; readonly row: number }[]) =>
  found.map(({ file, row }) => `${file} ${row}`);

describe('the remarks of a report', () => {
  it('stand file by file, what concerns the whole file first, then by row', () => {
    expect(rowsOf(ORDERED)).toEqual([
      'contacts.csv 0',
      'contacts.csv 3',
      'contacts.csv 12',
      'b.csv 1',
    ]);
  });

  it.each([
    ['nothing', {}, 4],
    ['a severity', { severity: 'error' }, 2],
    ['a file', { file: 'b.csv' }, 1],
    ['a column', { column: 'nb' }, 2],
    ['words, accents and case aside', { search: 'CERE st' }, 1],
    ['words of the sentence', { search: 'phrase' }, 4],
    ['words that are not there', { search: 'licorne' }, 0],
    ['two things at once', { severity: 'error', file: 'b.csv' }, 0],
  ] as const)('are filtered by %s', (_, filter, count) => {
    const found = matchingRemarks(ORDERED, { ...NO_FILTER, ...filter }, () => 'une phrase');
    expect(found).toHaveLength(count);
  });

  it('are put into words only where the words are searched', () => {
    const never = () => expect.unreachable('a sentence was made');
    expect(matchingRemarks(ORDERED, { ...NO_FILTER, column: 'nb' }, never)).toHaveLength(2);
  });

  it('are counted, and found from a row on', () => {
    expect(countBySeverity(REMARKS)).toEqual({ error: 2, warning: 1, info: 1 });
    expect(remarkFromRow(ORDERED, 4)).toBe(2);
    expect(remarkFromRow(ORDERED, 13)).toBe(-1);
  });

  it('begin with the errors where there are some', () => {
    expect(errorsFirst(REMARKS).severity).toBe('error');
    expect(errorsFirst([remark({ severity: 'info' })])).toEqual(NO_FILTER);
  });
});

describe('the files of a report', () => {
  const rejected = [
    { row: 3, cells: ['=St Cere', '05/04/2021'], diagnostics: [remark(), remark({ value: 'x' })] },
  ];
  const file = report({ reading: reading({ rejected }) });

  it('have the rejected rows with their row and every reason, in words', () => {
    const table = rejectedTable(file, words());
    expect(table?.header).toEqual(['commune', 'date', 'nb', 'ligne', 'motif']);
    const [row = []] = table?.rows ?? [];
    expect(row.slice(0, 4)).toEqual(['=St Cere', '05/04/2021', '', 3]);
    expect(row[4]).toMatch(/«\u00a0douze\u00a0» n’est pas lu.*«\u00a0x\u00a0» n’est pas lu/);
    expect(table && frenchCsv(table)).toContain("'=St Cere;05/04/2021;;3;");
    expect(rejectedTable(report(), words())).toBeUndefined();
    expect(rejectedTable(report({ reading: undefined }), words())).toBeUndefined();
  });

  it('have every remark as it is shown', () => {
    const table = remarkTable([remark(), remark({ row: 0 })], words('en'));
    expect(table.header[2]).toBe('Row');
    expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
      ['error', 'contacts.csv', 3, 'nb', 'douze'],
      ['error', 'contacts.csv', 'the whole file', 'nb', 'douze'],
    ]);
  });

  it('are pasted one remark a line, whatever the cells hold', () => {
    const text = tabbedText({ header: ['a', 'b'], rows: [['x\ty\r\nz', 3]] });
    expect(text).toBe('a\tb\nx y z\t3');
  });

  it('lead from a remark to its row, under the headers', () => {
    const rowOf = rawRows([file]);
    expect(rowOf(remark({ row: 2 }))?.cells.slice(0, 2)).toEqual([
      { name: 'commune', text: 'Cahors' },
      { name: 'date', text: '03/04/2021' },
    ]);
    expect(rowOf(remark({ row: 3 }))?.cells).toHaveLength(3);
    expect(rowOf(remark({ row: 99 }))).toBeUndefined();
    expect(rowOf(remark({ file: 'b.csv', row: 2 }))).toBeUndefined();
  });
});
