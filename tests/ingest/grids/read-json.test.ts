import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonGrid } from '../../../src/ingest/grids/json-grid.ts';
import { jsonNumberText } from '../../../src/ingest/grids/json-number.ts';
import { readJson } from '../../../src/ingest/grids/read-json.ts';
import { repeatedKeys } from '../../../src/ingest/grids/repeated-keys.ts';
import { Remarks } from '../../../src/ingest/remarks.ts';
import { recordsOf } from './csv-records.ts';

function read(text: string) {
  const remarks = new Remarks();
  const { grids, ...about } = readJson(text, new Set(['chiffres']), remarks);
  const tables = grids.map(({ name, grid }) => ({ name, records: recordsOf(grid) }));
  return { tables, ...about, remarks: remarks.list('f', 't') };
}

describe('jsonGrid()', () => {
  it('lays objects out under all their keys', () => {
    const { grid } = jsonGrid([{ a: 1, b: null }, { b: 'x', c: true }, 7, { a: {}, b: [] }]);
    expect(recordsOf(grid)).toEqual([
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['', 'x', 'true'],
      [],
      ['{…}', '[…]', ''],
    ]);
    expect([...grid.faults]).toEqual([[3, { notARecord: 'number' }]]);
  });

  it('opens objects in objects, and what portals and maps wrap cells in', () => {
    const { grid } = jsonGrid([
      { id: 1, commune: { code: '46042', nom: { fr: 'Cahors' } }, contacts: 12 },
      { type: 'Feature', geometry: { type: 'Point' }, properties: { contacts: 8 } },
      { datasetid: 'lot', recordid: 'a1', fields: { contacts: 9 } },
      { a: { b: { c: { d: { e: { f: 1 } } } } } },
    ]);
    expect(recordsOf(grid)).toEqual([
      ['id', 'commune.code', 'commune.nom.fr', 'contacts', 'a.b.c.d.e'],
      ['1', '46042', 'Cahors', '12', ''],
      ['', '', '', '8', ''],
      ['', '', '', '9', ''],
      ['', '', '', '', '{…}'],
    ]);
  });

  it('takes a list of one for what it holds, as portals write codes of communes', () => {
    const { grid } = jsonGrid([
      { com_code: ['46042'], population: [19878], tags: ['a', 'b'], shape: [[1, 2]], none: [null] },
    ]);
    expect(recordsOf(grid)[1]).toEqual(['46042', '19878', '[…]', '[…]', '']);
  });

  it('lays arrays out under the first of them', () => {
    const { grid } = jsonGrid([['a', 'b'], [1, 2.5, 3], { a: 1 }]);
    expect(recordsOf(grid)).toEqual([['a', 'b'], ['1', '2.5', '3'], []]);
    expect([...grid.faults]).toEqual([[2, { notARecord: 'object' }]]);
  });

  it('never takes a cell from what every object inherits', () => {
    const items: unknown = JSON.parse('[{"__proto__":"a","constructor":"b"},{"c":1}]');
    expect(recordsOf(jsonGrid(Array.isArray(items) ? items : []).grid)).toEqual([
      ['__proto__', 'constructor', 'c'],
      ['a', 'b', ''],
      ['', '', '1'],
    ]);
  });

  it('is done soon with rows that all have other keys', () => {
    const items = Array.from({ length: 100_000 }, (_, n) => ({ [`k${n}`]: 1 }));
    expect(jsonGrid(items).tooWide).toBe(0);
  });
});

describe('jsonNumberText()', () => {
  it.each([
    [2021, '2021'],
    [-3, '-3'],
    [-0, '0'],
    [1234.5, '1234.5'],
    [1.234, '1.2340'],
    [-12.125, '-12.1250'],
    [1e21, '1000000000000000000000'],
    [-1.5e22, '-15000000000000000000000'],
    [1e-7, '0.0000001'],
    [1.25e-8, '0.0000000125'],
  ])('writes %d as %s', (value, text) => {
    expect(jsonNumberText(value)).toBe(text);
  });

  it('writes every number so that it reads back, and never as thousands', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = jsonNumberText(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(text).not.toMatch(/\.\d{3}$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readJson()', () => {
  it('reads an array of rows', () => {
    expect(read('[{"nom":"Bal"}]').tables).toEqual([{ name: '', records: [['nom'], ['Bal']] }]);
  });

  it('reads one object a line, to the last', () => {
    expect(read('{"nom":"Bal"}\n\n{"nom":"Fête"}\n').tables).toEqual([
      { name: '', records: [['nom'], ['Bal'], ['Fête']] },
    ]);
    expect(read('{"nom":"Bal"}\n{"nom":').remarks).toMatchObject([{ code: 'json-invalid' }]);
    expect(read('{"nom":"Bal"}\n7').remarks).toMatchObject([{ code: 'json-invalid' }]);
  });

  it('warns of an answer of a portal that is one page of several', () => {
    const page = (about: string) => read(`{${about},"results":[{"nom":"Bal"},{"nom":"Fête"}]}`);
    expect(page('"total_count":200').remarks).toMatchObject([
      { code: 'rows-partial', params: { rows: '2', total: '200' } },
    ]);
    expect(page('"meta":{"total":3}').remarks).toMatchObject([{ code: 'rows-partial' }]);
    expect(page('"total_count":2').remarks).toEqual([]);
  });

  it('reads an object keyed by table', () => {
    const text =
      '{"title":" Lot ","fictif":true,"chiffres":[{"valeur":1}],"sources":[["id"],["a"]]}';
    expect(read(text)).toMatchObject({
      title: 'Lot',
      fictional: true,
      tables: [
        { name: 'chiffres', records: [['valeur'], ['1']] },
        { name: 'sources', records: [['id'], ['a']] },
      ],
      remarks: [],
    });
  });

  it('reads the inline data of a Data Package, and gives its descriptor', () => {
    const text = '{"resources":[{"name":"chiffres","data":[{"valeur":1}]},{"path":"a.csv"},null]}';
    expect(read(text)).toMatchObject({
      descriptor: { resources: [{ name: 'chiffres' }, { path: 'a.csv' }, null] },
      tables: [{ name: 'chiffres' }],
    });
  });

  it.each([
    ['[\n{"a":1},\n{"a":', { code: 'json-invalid', row: 3 }],
    ['"abc"', { code: 'json-shape-unknown', params: { found: 'string' } }],
    ['{"a":1}', { code: 'json-shape-unknown', params: { found: 'object' } }],
    ['{"Chiffres":{},"sources":[]}', { code: 'json-shape-unknown', value: 'Chiffres' }],
  ])('says what is wrong with %j', (text, remark) => {
    expect(read(text).remarks).toMatchObject([remark]);
  });

  it.each([
    ['[{"a":1},{"a":1,"b":[{"a":2}],"a":2}]', [[3, 'a']]],
    ['[{"a":1,"\\u0061" : "b,{[\\"a\\":"}]', [[2, 'a']]],
    ['{"chiffres":[{"a":1}],"chiffres":[{"a":2}]}', [[0, 'chiffres']]],
    ['[{"a":"a","b":"a"},{"a":{"a":1}},"a","a"]', []],
  ])('says which keys are given again in %s', (text, expected) => {
    const again = read(text).remarks.filter(({ code }) => code === 'key-repeated');
    expect(again.map(({ row, column }) => [row, column])).toEqual(expected);
  });

  it('finds no key given again in what JSON writes', () => {
    fc.assert(fc.property(fc.json(), (text) => repeatedKeys(text).length === 0));
  });

  it('is done soon with nothing but escapes', () => {
    expect(repeatedKeys(`["${'\\\\'.repeat(5_000_000)}"${' '.repeat(5_000_000)}]`)).toEqual([]);
  });
});
