import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { frenchCsv } from '../../../src/export/data/french-csv.ts';

/** Writes one cell under a header, and gives it as it stands in the file. */
const cell = (value: string | number) =>
  frenchCsv({ header: ['a'], rows: [[value]] }).slice('\uFEFFa\r\n'.length, -2);

describe('frenchCsv()', () => {
  it('begins with a byte order mark, separates by semicolons and ends each line', () => {
    const table = {
      header: ['Période', 'Valeur'],
      rows: [
        ['2021', 500],
        ['2022', 1.5],
      ],
    };
    expect(frenchCsv(table)).toBe('\uFEFFPériode;Valeur\r\n2021;500\r\n2022;1,5\r\n');
    expect(frenchCsv({ header: ['a'], rows: [] })).toBe('\uFEFFa\r\n');
  });

  it.each([
    [0, '0'],
    [1500, '1500'],
    [1.25, '1,25'],
    [-1.5, '-1,5'],
    [-42, '-42'],
    [1e-7, '1e-7'],
  ])('writes the number %d as %s', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each([
    ['Saint-Céré', 'Saint-Céré'],
    ['', ''],
    ['plus de 500', 'plus de 500'],
    ['a, b', 'a, b'],
    ['a;b', '"a;b"'],
    ['dit « oui »', 'dit « oui »'],
    ['dit "oui"', '"dit ""oui"""'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['1,5', '1,5'],
    ['a=b', 'a=b'],
    ['a - b', 'a - b'],
    ['−5', '−5'],
    ['-1', '-1'],
    ['-3,5', '-3,5'],
    ['+12.5', '+12.5'],
    ['a\tb', '"a\tb"'],
  ])('writes the text %j as %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it.each([
    '=1+1',
    '+33 5 65 00 00 00',
    '-1-1',
    '+1+cmd|x',
    '@SUM(A1)',
    '=HYPERLINK("http://x";"y")',
    ' =1+1',
    '\u00a0=1+1',
    '\u202f=1+1',
    '\u3000=1+1',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '\u0000=1+1',
    '\uFEFF=1+1',
    '\u200b=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    ' \t＝1+1',
  ])('holds back %j, which a spreadsheet would run', (text) => {
    const inner = cell(text)
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"');
    expect(inner).toBe(`'${text}`);
  });

  it('holds back a formula in the header too', () => {
    expect(frenchCsv({ header: ['=1'], rows: [] })).toBe("\uFEFF'=1\r\n");
  });

  it('is read back as it was written, but for the apostrophes', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab;"\n\r =+-@,é\t') });
    const number = fc.integer({ min: -1000, max: 1000 });
    const rows = fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, (written) => {
        const csv = frenchCsv({ header: ['texte', 'nombre'], rows: written });
        const { data } = Papa.parse<string[]>(csv.slice(1, -2), {
          delimiter: ';',
          newline: '\r\n',
        });
        const read = data.slice(1).map(([word = '', count]) => [word.replace(/^'/, ''), count]);
        expect(read).toEqual(written.map(([word, count]) => [word, String(count)]));
      }),
    );
  });
});
