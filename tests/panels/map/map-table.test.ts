import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/panels/map/table-csv.ts';
import { sortRows, type TableOrder, tableRows } from '../../../src/panels/map/table-rows.ts';
import { COUNTED } from '../../model/small-dataset.ts';
import { sampleMap } from '../../state/sample-map.ts';

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

describe('sortRows()', () => {
  const rows = tableRows(sampleMap({ mapMode: 'choropleth' }).map);
  const codes = (order: TableOrder) => sortRows(rows, order, compare).map(({ code }) => code);

  it.each<[TableOrder, string]>([
    [{ column: 'name', descending: false }, '1 2 3 4'],
    [{ column: 'name', descending: true }, '4 3 2 1'],
    [{ column: 'population', descending: true }, '4 3 2 1'],
    [{ column: 'value', descending: true }, '1 2 3 4'],
    [{ column: 'value', descending: false }, '3 2 1 4'],
    [{ column: 'drawn', descending: false }, '3 2 1 4'],
    [{ column: 'rank', descending: false }, '1 2 3 4'],
    [{ column: 'before', descending: true }, '1 2 3 4'],
  ])('sorts by %j, what has no value last', (order, expected) => {
    expect(codes(order)).toEqual(expected.split(' ').map((end) => `4600${end}`));
  });
});

describe('tableRows()', () => {
  it('lists the territories without a figure that the data speak of, and no other', () => {
    const { map } = sampleMap({ mapPeriod: '2020' });
    const said = tableRows(map).map(({ code, figure: { measure } }) => [
      code,
      measure.kind === 'value' ? measure.value : measure.reason,
    ]);
    expect(Object.fromEntries(said)).toEqual({
      46001: 2,
      46002: 'not-reported',
      46003: 'not-reported',
      46004: 'not-reported',
    });
  });
});

describe('tableCsv()', () => {
  it('writes figures, what the map draws of them, and why there is none', () => {
    const { map } = sampleMap({
      mapPeriod: '2021',
      mapBefore: '2020',
      mapMode: 'choropleth',
    });
    const { header, rows } = tableCsv(map, tableRows(map), undefined);
    const cells = (code: string) =>
      Object.fromEntries(
        (rows.find(([first]) => first === code) ?? []).map((cell, index) => [header[index], cell]),
      );
    expect(cells('46001')).toMatchObject({
      [COUNTED]: 5,
      qualificatif: 'exact',
      [`${COUNTED}_2020`]: 2,
      evolution_pour_1000_habitants: 3,
    });
    expect(cells('46004')[COUNTED]).toBe('');
    expect(cells('46004').absence).not.toBe('');
    expect(rows.every((row) => row.length === header.length)).toBe(true);
  });
});
