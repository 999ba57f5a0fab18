import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS } from '../../../src/ingest/grids/grid.ts';
import { cut, recordsOf } from './csv-records.ts';

/** A line end at the end of a text starts no record; Papa Parse sees a blank one there. */
function papaRecords(text: string, delimiter: string) {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return { records: text === '' || text.endsWith('\n') ? data.slice(0, -1) : data, errors };
}

describe('cutRecords()', () => {
  it('reads any line end, alone or mixed, at the end or not', () => {
    const expected = [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ];
    expect(recordsOf(cut('a;b\r\n1;2\r3;4\n5;6\r\n', ';'))).toEqual(expected);
    expect(recordsOf(cut('a;b\r\n1;2\r3;4\n5;6', ';'))).toEqual(expected);
  });

  it('keeps every record, blank ones too, each with as many cells as it has', () => {
    const grid = cut('\n\na,b,\n"1\r\n2",3\n\n4', ',');
    expect(recordsOf(grid)).toEqual([[''], [''], ['a', 'b', ''], ['1\n2', '3'], [''], ['4']]);
    expect([...grid.widths]).toEqual([1, 1, 3, 2, 1, 1]);
  });

  it('has no record in an empty text, and one cell a line without a delimiter', () => {
    expect(recordsOf(cut('', ';'))).toEqual([]);
    expect(recordsOf(cut('a;b,c\n"d;e"\n', ''))).toEqual([['a;b,c'], ['d;e']]);
  });

  it('keeps a quote that is merely astray, and says so', () => {
    const grid = cut('"x"y",1\n5" pipe,2\n', ',');
    expect(recordsOf(grid)).toEqual([
      ['x"y', '1'],
      ['5" pipe', '2'],
    ]);
    expect([...grid.faults]).toEqual([[0, 'stray']]);
  });

  it('lets a quote that nothing closes spoil its own line only', () => {
    const grid = cut('a;b\n1;"Le Lot\n2;Cahors\n3;Figeac\n', ';');
    expect(recordsOf(grid)).toEqual([
      ['a', 'b'],
      ['1', '"Le Lot'],
      ['2', 'Cahors'],
      ['3', 'Figeac'],
    ]);
    expect([...grid.faults]).toEqual([[1, 'unclosed']]);
  });

  it('gives back the lines that a lost quote swallows up to the next quoted cell', () => {
    const grid = cut('a;b\n1;"Le Lot\n2;Cahors\n3;"Figeac;x"\n4;"Gramat"\n', ';');
    expect(recordsOf(grid)[2]).toEqual(['2', 'Cahors']);
    expect(recordsOf(grid)[4]).toEqual(['4', 'Gramat']);
    expect([...grid.faults]).toEqual([
      [1, 'unclosed'],
      [3, 'unclosed'],
    ]);
  });

  it('leaves nothing behind of a record that turns out to be spoilt', () => {
    const grid = cut('"a\nb";x;"c\nd;e;f\n', ';');
    expect(recordsOf(grid)).toEqual([['"a'], ['b"', 'x', '"c'], ['d', 'e', 'f']]);
    expect(grid.columns.map(({ table, codes }) => table[codes[0] ?? -1])).toEqual(['"a', '', '']);
  });

  it('codes the cells of a column by its distinct texts, and has no other text there', () => {
    const [, column] = cut('x;é\ny;œ\nz;é\n', ';').columns;
    expect(column?.table).toEqual(['é', 'œ']);
    expect([...(column?.codes ?? [])]).toEqual([0, 1, 0]);
  });

  it('tells cells apart whose hashes are the same, and thousands of others', () => {
    // These two have the same FNV-1a hash.
    expect(cut('declinate\nmacallums\n', ';').columns[0]?.table).toEqual([
      'declinate',
      'macallums',
    ]);
    const cells = Array.from({ length: 5000 }, (_, n) => `é${n}🎉`);
    expect(cut([...cells, ...cells].join('\n'), ';').columns[0]?.table).toEqual(cells);
  });

  it('reads back any cells that Papa Parse writes', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '🎉', '"', ';', ',', '\n', ' '),
      maxLength: 8,
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t', '|'), (data, delimiter) => {
        const text = Papa.unparse(data, { delimiter, newline: '\r\n' });
        const grid = cut(text, delimiter);
        expect(recordsOf(grid)).toEqual(data);
        expect(grid.faults.size).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts as Papa Parse does wherever Papa Parse finds no fault', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', '\n', ' '), maxLength: 30 });
    fc.assert(
      fc.property(text, (given) => {
        const { records, errors } = papaRecords(given, ';');
        const grid = cut(given, ';');
        if (errors.some(({ type }) => type === 'Quotes')) return;
        expect(recordsOf(grid)).toEqual(records);
        expect(grid.faults.size).toBe(0);
      }),
      { numRuns: 10_000 },
    );
  });

  it('cuts cells that repeat the ones above, nearly or wholly', () => {
    const cell = fc.constantFrom(
      'Cahors',
      'Cahor',
      'Cahorse',
      '"Cahors"',
      '"Ca;hors"',
      '',
      'été',
      'a"b',
    );
    const record = fc.array(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), fc.boolean(), (all, ends) => {
        const text = all.map((cells) => cells.join(';')).join('\n') + (ends ? '\n' : '');
        const { records } = papaRecords(text, ';');
        expect(recordsOf(cut(text, ';'))).toEqual(records);
      }),
    );
  });

  it('marks every text whose quotes Papa Parse faults', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, (given) => {
        const { errors } = papaRecords(given, ';');
        fc.pre(errors.some(({ type }) => type === 'Quotes'));
        expect(cut(given, ';').faults.size).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('says how far it is, up to the end', () => {
    const said: (readonly number[])[] = [];
    const line = 'contacts;2021;46;12\n';
    const grid = cut(line.repeat(150_000), ';', (...each) => said.push(each));
    expect(grid.length).toBe(150_000);
    expect(said).toHaveLength(3);
    expect(said.at(-1)).toEqual([line.length * 150_000, line.length * 150_000, 150_000]);
    expect(said.map(([done = 0]) => done)).toEqual(
      said.map(([done = 0]) => done).toSorted((a, b) => a - b),
    );
  });

  // Each takes seconds or more where the time is not linear in the size.
  it.each([
    ['quotes that nothing closes', 'a;"b\n'.repeat(200_000)],
    ['a million quotes in one cell', `"${'a"'.repeat(1_000_000)}`],
    ['quotes before a long blank', `"${'a"'.repeat(300_000)}${' '.repeat(300_000)};x`],
    ['blanks after every quote', `"${'a"  '.repeat(300_000)}\n`],
    ['nothing but quotes', '"'.repeat(2_000_001)],
    ['one line of separators', ';'.repeat(3_000_000)],
    ['one line of text', 'a'.repeat(5_000_000)],
    ['line ends of the old Mac', '\r'.repeat(2_000_000)],
    ['cells that are all different', Array.from({ length: 300_000 }, (_, n) => `n${n}`).join('\n')],
  ])(
    'is done soon with %s',
    (_, text) => {
      const grid = cut(text, ';');
      expect(grid.length).toBeGreaterThan(0);
      expect(grid.columns.length).toBeLessThanOrEqual(MOST_COLUMNS);
    },
    5000,
  );
});
