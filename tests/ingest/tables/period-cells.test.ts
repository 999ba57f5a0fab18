import { describe, expect, it } from 'vitest';
import { contacts, readOne } from './read-one.ts';

const periodOf = (row: string) => row.split(' ')[1];

describe('PeriodCells', () => {
  it('keeps the precision that is written', async () => {
    const { rows, remarks } = await readOne(
      contacts('2019;46;1', '2020-S1;46;2', 'T3 2020;46;3', 'juillet 2021;46;4', '14/07/2022;46;5'),
    );
    expect(rows.map(periodOf)).toEqual(['2019', '2020-S1', '2020-T3', '2021-07', '2022-07-14']);
    expect(remarks).toEqual([]);
  });

  it('sets aside what is none, what names two and what does not exist', async () => {
    const { counts, remarks } = await readOne(
      contacts('2021-2022;46;1', '31/02/2021;46;2', 'bientôt;46;3', '44391;46;4', '2021-13;46;5'),
    );
    expect(counts).toEqual([0, 5]);
    expect(remarks.every((line) => line.startsWith('error period-invalid'))).toBe(true);
  });

  it('asks once where all dates may begin with the month', async () => {
    const text = contacts('03/04/2021;46;1', '05/06/2021;46;2');
    const { rows, remarks, report } = await readOne(text);
    expect(rows.map(periodOf)).toEqual(['2021-04-03', '2021-06-05']);
    expect(remarks).toEqual(['warning date-ambiguous 0 [periode] 03/04/2021']);
    expect(report.reading?.ambiguities).toMatchObject([
      { kind: 'dates', column: 1, chosen: 'day-first', other: 'month-first' },
    ]);
    const chosen = await readOne(text, { columns: { periode: { dates: 'month-first' } } });
    expect(chosen.rows.map(periodOf)).toEqual(['2021-03-04', '2021-05-06']);
    expect(chosen.remarks).toEqual([]);
  });

  it('warns of years that were formatted as dates, where all of a column are such', async () => {
    const years = await readOne(contacts('13/07/1905;46;1', '1905-07-14;46;2'));
    expect(years.rows.map(periodOf)).toEqual(['1905-07-13', '1905-07-14']);
    expect(years.remarks).toEqual(['warning years-as-dates 0 [periode] 13/07/1905']);
    const dates = await readOne(contacts('13/07/1905;46;1', '14/07/1906;46;2'));
    expect(dates.remarks).toEqual([]);
  });

  it.each([
    ['Mois', ['01/02/2023', '01/03/2023'], ['2023-02', '2023-03']],
    ['Mois', ['2/1/2023', '3/1/2023'], ['2023-02', '2023-03']],
    ['Mois', ['31/01/2023', '28/02/2023'], ['2023-01', '2023-02']],
    ['Trimestre', ['01/04/2023', '01/10/2023'], ['2023-T2', '2023-T4']],
    ['Année', ['2022-01-01', '2023-01-01T00:00:00'], ['2022', '2023']],
    ['Année', ['01/01/2022', '2023'], ['2022', '2023']],
  ])('reads days that stand for their whole period under « %s »: %j', async (header, days, ids) => {
    const lines = days.map((day, index) => `${day};46042;${index}`);
    const text = [`${header};Commune;Arrivées`, ...lines].join('\n');
    const { rows, remarks, report } = await readOne(text);
    expect(rows.map(periodOf)).toEqual(ids);
    expect(remarks).toEqual([]);
    expect(report.diagnostics.filter(({ code }) => code === 'dates-as-parts')).toMatchObject([
      { severity: 'info', column: header, value: days[0], params: { readAs: ids[0] } },
    ]);
  });

  it('keeps days that do not all stand for their period, or whose order a person said', async () => {
    const text = 'Mois;Commune;Arrivées\n01/02/2023;46042;1\n02/03/2023;46042;2';
    expect((await readOne(text)).rows.map(periodOf)).toEqual(['2023-02-01', '2023-03-02']);
    const months = 'Mois;Commune;Arrivées\n01/02/2023;46042;1\n01/03/2023;46042;2';
    const chosen = await readOne(months, { columns: { Mois: { dates: 'month-first' } } });
    expect(chosen.rows.map(periodOf)).toEqual(['2023-01-02', '2023-01-03']);
    const dates = months.replace('Mois', 'Date');
    expect((await readOne(dates)).rows.map(periodOf)).toEqual(['2023-02-01', '2023-03-01']);
  });

  it('is sure of the order as soon as one date of the column tells', async () => {
    const { rows, remarks } = await readOne(contacts('03/04/2021;46;1', '13/06/2021;46;2'));
    expect(rows.map(periodOf)).toEqual(['2021-04-03', '2021-06-13']);
    expect(remarks).toEqual([]);
  });

  it('says once which century a year of two digits is taken for', async () => {
    const { rows, remarks } = await readOne(
      contacts('14/07/21;46;1', '14/07/21;46042;2', '15/07/21;46;3'),
    );
    expect(rows.map(periodOf)).toEqual(['2021-07-14', '2021-07-14', '2021-07-15']);
    expect(remarks.filter((line) => line.includes('period-noted'))).toEqual([
      'warning period-noted 2 [periode] 14/07/21',
      'warning period-noted 4 [periode] 15/07/21',
    ]);
  });
});

describe('PeriodParts', () => {
  const parts = (header: string, ...lines: readonly string[]) =>
    [
      `indicateur;${header};territoire;valeur`,
      ...lines.map((line, index) => `offres_emploi;${line};46;${index}`),
    ].join('\n');

  it('joins a year and a month, by number or by name', async () => {
    const { rows, remarks } = await readOne(
      parts('Année;Mois', '2021;1', '2021;02', '2021;mars', '2021;AVR.', '2021;'),
    );
    expect(rows.map(periodOf)).toEqual(['2021-01', '2021-02', '2021-03', '2021-04', '2021']);
    expect(remarks).toEqual([]);
  });

  it('joins a year and a quarter or a half', async () => {
    const quarters = await readOne(parts('Année;Trimestre', '2021;T1', '2021;2'));
    expect(quarters.rows.map(periodOf)).toEqual(['2021-T1', '2021-T2']);
    const halves = await readOne(parts('Année;Semestre', '2021;S1', '2021;2'));
    expect(halves.rows.map(periodOf)).toEqual(['2021-S1', '2021-S2']);
  });

  it('says why parts give no period', async () => {
    const { report, remarks } = await readOne(parts('Année;Mois', '2021;13', ';3', ';', '2021;x'));
    expect(remarks).toEqual([
      'error period-invalid 2 [Année, Mois] 2021 13',
      'error period-invalid 3 [Année, Mois] 3',
      'error cell-required 4 [Année, Mois]',
      'error period-invalid 5 [Année, Mois] 2021 x',
    ]);
    const [first] = report.diagnostics.filter(({ code }) => code === 'period-invalid');
    expect(first?.params).toMatchObject({ reason: 'impossible-date' });
  });

  it('says once which century a year of two digits is taken for', async () => {
    const { rows, remarks } = await readOne(parts('Année;Mois', '21;1', '21;2', '21;1'));
    expect(rows.map(periodOf)).toEqual(['2021-01', '2021-02']);
    expect(remarks.filter((line) => line.includes('period-noted'))).toEqual([
      'warning period-noted 2 [Année, Mois] 21 1',
      'warning period-noted 3 [Année, Mois] 21 2',
    ]);
  });
});
