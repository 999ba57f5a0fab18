import { describe, expect, it } from 'vitest';
import { readOne } from './read-one.ts';

const lines = (...rows: readonly string[]) => rows.join('\n');

/** Where and when each row was read to be. */
const keysOf = (rows: readonly string[]) => rows.map((row) => row.split(' ').slice(1, 3).join(' '));

describe('fillDown()', () => {
  it('reads blank places as the one above, under rows of the same years, and says so', async () => {
    const text = lines(
      'Commune;Année;Arrivées',
      ...['Cahors;2021;1', ';2022;2', ';2023;3', 'Figeac;2021;4', ';2022;5', ';2023;6'],
    );
    const { rows, remarks, report } = await readOne(text);
    expect(keysOf(rows)).toEqual([
      ...['2021 46042', '2022 46042', '2023 46042'],
      ...['2021 46102', '2022 46102', '2023 46102'],
    ]);
    expect(remarks).toEqual(['warning cells-filled-down 3 [Commune] Cahors']);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'cells-filled-down', params: { count: '4' } }),
    );
  });

  it('reads blank years as the one above, and the code and the name of a place together', async () => {
    const years = await readOne(
      lines('Année;Commune;Arrivées', '2022;Cahors;1', ';Figeac;2', '2023;Cahors;3', ';Figeac;4'),
    );
    expect(keysOf(years.rows)).toEqual(['2022 46042', '2022 46102', '2023 46042', '2023 46102']);
    const coded = await readOne(
      lines(
        'Code INSEE;Commune;Année;Arrivées',
        ...['46042;Cahors;2022;1', ';;2023;2', '46102;Figeac;2022;3', ';;2023;4'],
      ),
    );
    expect(keysOf(coded.rows)).toEqual(['2022 46042', '2023 46042', '2022 46102', '2023 46102']);
  });

  it('reads a pivot table of places, years and parts, its totals aside', async () => {
    const block = (place: string) => [`${place};2022;F;3`, ';;H;4', ';2023;F;5', ';;H;6'];
    const { rows, counts } = await readOne(
      lines(
        'Commune;Année;Sexe;Arrivées',
        ...[...block('Cahors'), 'Total Cahors;;;18', ...block('Figeac'), 'Total Figeac;;;18'],
      ),
    );
    expect(counts).toEqual([8, 0]);
    expect(new Set(keysOf(rows))).toEqual(
      new Set(['2022 46042', '2023 46042', '2022 46102', '2023 46102']),
    );
  });

  it('reads the columns of a wide table so', async () => {
    const { rows, counts } = await readOne(
      lines(
        'Commune;Sexe;Arrivées 2022;Arrivées 2023',
        ...['Cahors;F;1;2', ';H;3;4', 'Figeac;F;5;6', ';H;7;8'],
      ),
    );
    expect(counts).toEqual([8, 0]);
    expect(keysOf(rows).filter((key) => key === '2022 46042')).toHaveLength(2);
  });

  it.each([
    [
      'a total of each year',
      ['Cahors;2021;1', ';2021;1', 'Figeac;2022;2', ';2022;2', 'Gramat;2021;3', ';2021;3'],
    ],
    [
      'a place told twice running',
      ['Cahors;2021;1', 'Cahors;2022;2', ';2023;3', 'Figeac;2021;4', ';2022;5', ';2023;6'],
    ],
    ['blank first', [';2021;1', 'Cahors;2022;2', ';2023;3', 'Figeac;2022;2', ';2023;4']],
    ['rows under one place only', ['Cahors;2021;1', ';2022;2', ';2023;3', 'Figeac;2021;4']],
    ['rows that no others are like', ['Cahors;2021;1', ';2022;2', 'Figeac;2021;4', ';2023;4']],
  ])('leaves blank cells that may say something else: %s', async (_, records) => {
    const { remarks, counts } = await readOne(lines('Commune;Année;Arrivées', ...records));
    const blank = records.filter((record) => record.startsWith(';')).length;
    expect(counts).toEqual([records.length - blank, blank]);
    expect(remarks.filter((line) => line.includes('cells-filled-down'))).toEqual([]);
  });

  it('leaves a code that is blank beside the name of another place', async () => {
    const { remarks } = await readOne(
      lines(
        'Code INSEE;Commune;Année;Arrivées',
        ...['46042;Cahors;2022;1', ';Gourdon;2023;2', '46102;Figeac;2022;3', ';Gramat;2023;4'],
      ),
    );
    expect(remarks.filter((line) => line.includes('cells-filled-down'))).toEqual([]);
  });
});
