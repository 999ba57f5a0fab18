import { describe, expect, it } from 'vitest';
import { readCsv, type CsvOptions } from '../../../src/ingest/grids/read-csv.ts';
import { Remarks } from '../../../src/ingest/remarks.ts';
import { recordsOf } from './csv-records.ts';

function read(text: string, options: Partial<CsvOptions> = {}) {
  const remarks = new Remarks();
  const utf8 = new TextEncoder().encode(text);
  const { grid, delimiter } = readCsv(
    utf8,
    { knownColumns: new Set(['nom']), ...options },
    remarks,
  );
  return { delimiter, records: recordsOf(grid), remarks: remarks.list('f', 't') };
}

describe('readCsv()', () => {
  it('finds the delimiter and says nothing where it is clear', () => {
    expect(read('nom;valeur\nFête;1,5\n')).toEqual({
      delimiter: ';',
      records: [
        ['nom', 'valeur'],
        ['Fête', '1,5'],
      ],
      remarks: [],
    });
  });

  it.each(['sep=|\na,x|b', 'SEP=|\r\na,x|b', '"sep=|"\ra,x|b'])(
    'obeys the separator line that Excel writes, which is no record: %j',
    (text) => {
      expect(read(text)).toMatchObject({ delimiter: '|', records: [['a,x', 'b']] });
    },
  );

  it('obeys a person who says the delimiter, without a word', () => {
    const { delimiter, remarks } = read('a;b,c\n1;2,x\n', { delimiter: ',' });
    expect(delimiter).toBe(',');
    expect(remarks).toEqual([]);
    expect(read('sep=;\na;b,c\n', { delimiter: '' }).records).toEqual([['a;b,c']]);
  });

  it('warns where another delimiter fits as well', () => {
    expect(read('a;b,c\n1;2,x\n3;4,y\n').remarks).toMatchObject([
      {
        code: 'delimiter-ambiguous',
        severity: 'warning',
        params: { chosen: 'semicolon', other: 'comma' },
      },
    ]);
  });

  it('warns where most of the file is not cut as its start is', () => {
    const start = 'a;b;c\n'.repeat(11_000);
    const rest = 'a,b,c\n'.repeat(11_000);
    expect(read(start + start + rest).remarks).toEqual([]);
    expect(read(start + rest + rest).remarks).toMatchObject([
      { code: 'delimiter-ambiguous', params: { chosen: 'semicolon', other: '' } },
    ]);
  });

  it('does not count blank lines against the delimiter', () => {
    expect(read(`a;b\n1;2\n3;4\n${' \n'.repeat(100)}`).remarks).toEqual([]);
  });

  it('refuses more columns than a spreadsheet has, and says in which row', () => {
    const text = `a;b\n${';'.repeat(20_000)}\n`;
    expect(read(text, { delimiter: ';' }).remarks).toMatchObject([
      {
        code: 'too-many-columns',
        severity: 'error',
        row: 2,
        params: { found: '20001', kept: '16384' },
      },
    ]);
  });

  it('has no record where there is no text', () => {
    expect(read('')).toEqual({ delimiter: '', records: [], remarks: [] });
    expect(read('sep=;')).toMatchObject({ delimiter: ';', records: [] });
  });
});
