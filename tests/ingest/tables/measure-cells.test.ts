import { describe, expect, it } from 'vitest';
import { readOne } from './read-one.ts';

/** Rows of one indicator for years from 2001 on, one a "value;qualifier". */
const table = (indicator: string, ...cells: readonly string[]) =>
  [
    'indicateur;periode;territoire;valeur;qualificatif',
    ...cells.map((cell, index) => `${indicator};${2001 + index};46;${cell}`),
  ].join('\n');

const FLUX = 'offres_emploi';
const tail = (row: string) => row.replace(/^\S+ \S+ \S+ /, '');

describe('MeasureCells', () => {
  it.each([
    ['500;', '500 exact'],
    ['500;plus_de', '500 plus_de'],
    ['500;Plus de', '500 plus_de'],
    ['plus de 500;', '500 plus_de'],
    ['plus de 500;plus de', '500 plus_de'],
    ['> 500;', '500 plus_de'],
    ['nd;', 'not-reported'],
    ['nd;plus_de', 'not-reported'],
    [';', 'not-reported'],
    ['///;', 'not-applicable'],
    ['s;', 'withheld'],
    ['0;', '0 exact'],
    ['-4;', '-4 exact'],
  ])('reads « %s » as %s', async (cell, expected) => {
    const { rows, remarks } = await readOne(table(FLUX, cell));
    expect(rows.map(tail)).toEqual([expected]);
    expect(remarks).toEqual([]);
  });

  it.each([
    ['plus de 500;environ', 'qualifier-twice'],
    ['500;peut-être', 'qualifier-unknown'],
    ['beaucoup;', 'value-invalid'],
    ['12 %;', 'value-invalid'],
    ['10 à 20;', 'value-invalid'],
    ['#REF!;', 'value-invalid'],
    ['1,2 k;', 'value-invalid'],
  ])('sets « %s » aside as %s', async (cell, code) => {
    const { rows, report } = await readOne(table(FLUX, cell));
    expect(rows).toEqual([]);
    expect(report.diagnostics.map((one) => one.code)).toContain(code);
  });

  it('warns of a negative number that software writes for no value', async () => {
    const { rows, remarks } = await readOne(table(FLUX, '-999;', '-998;'));
    expect(rows.map(tail)).toEqual(['-999 exact', '-998 exact']);
    expect(remarks).toEqual(['warning value-noted 2 [valeur] -999']);
  });

  it('says what an unsure mark was taken for, and never takes it for zero', async () => {
    const { rows, remarks } = await readOne(table(FLUX, '-;', 'néant;'));
    expect(rows.map(tail)).toEqual(['not-reported', 'not-reported']);
    expect(remarks).toEqual([
      'warning absence-ambiguous 2 [valeur] -',
      'warning absence-ambiguous 3 [valeur] néant',
    ]);
  });

  it('takes euros where the indicator is counted in euros, else says so', async () => {
    const euros = await readOne(table('budget_campagne', '1 200 €;'));
    expect(euros).toMatchObject({ remarks: [] });
    expect(euros.rows.map(tail)).toEqual(['1200 exact']);
    const { remarks } = await readOne(table(FLUX, '1 200 €;'));
    expect(remarks).toEqual(['warning value-noted 2 [valeur] 1 200 €']);
  });

  it('decides on the whole column whether points group thousands', async () => {
    const { rows, remarks } = await readOne(table(FLUX, '1.234;', '12;', '1.234,5;'));
    expect(rows.map(tail)).toEqual(['1234 exact', '12 exact', '1234.5 exact']);
    expect(remarks).toEqual([]);
  });

  it('warns once of a column that mixes commas and points', async () => {
    const { rows, remarks } = await readOne(table(FLUX, '1.5;', '2,5;'));
    expect(rows.map(tail)).toEqual(['1.5 exact', '2.5 exact']);
    expect(remarks).toEqual(['warning number-mixed 0 [valeur]']);
  });

  it('reads a column as a person chose, without asking again', async () => {
    const text = table(FLUX, '1.234;', '12;');
    const asked = await readOne(text);
    expect(asked.remarks).toEqual(['warning number-ambiguous 0 [valeur] 1.234']);
    expect(asked.report.reading?.ambiguities).toMatchObject([
      { column: 3, chosen: 'french', other: 'english', readAs: '1234', otherwise: '1.234' },
    ]);
    const chosen = await readOne(text, { columns: { valeur: { numbers: 'english' } } });
    expect(chosen.rows.map(tail)).toEqual(['1.234 exact', '12 exact']);
    expect(chosen.remarks).toEqual([]);
    expect(chosen.report.reading?.ambiguities).toMatchObject([
      { chosen: 'english', other: 'french', readAs: '1.234', otherwise: '1234' },
    ]);
  });
});

describe('MeasureCells under the name of an indicator', () => {
  it('reads a column that has more marks and words than numbers', async () => {
    const { rows, counts } = await readOne(
      'Commune¹;Année;Contacts²\nCahors³;2021*;12\nFigeac;2021;12,5 %\nGourdon;2021;entre 10 et 20\nMartel;2021;secret\nGramat;2021;environ 30\nSouillac;2021;nd',
      { name: 'suivi.csv' },
    );
    expect(rows.map((row) => row.replace(/^contacts 2021 /, ''))).toEqual([
      '46042 12 exact',
      '46185 withheld',
      '46128 30 environ',
      '46309 not-reported',
    ]);
    expect(counts).toEqual([4, 2]);
  });
});

describe('MeasureCells beside statuses', () => {
  const sdmx = (...lines: readonly string[]) =>
    [
      'INDICATEUR;GEO;TIME_PERIOD;OBS_STATUS;CONF_STATUS;OBS_VALUE',
      ...lines.map((line, index) => `${FLUX};46;${2001 + index};${line}`),
    ].join('\n');

  it('never takes a figure that its statuses withhold or call missing for a number', async () => {
    const { rows, remarks } = await readOne(
      sdmx('A;F;12', 'A;C;3', 'O;F;0', 'M;F;0', 'Q;F;', 'A;C;NaN', 'K;F;///', 'A;F;0'),
    );
    expect(rows.map(tail)).toEqual([
      '12 exact',
      'withheld',
      'not-reported',
      'not-applicable',
      'withheld',
      'withheld',
      'not-applicable',
      '0 exact',
    ]);
    expect(remarks).toEqual([
      'warning status-absent 3 [CONF_STATUS] C',
      'warning status-absent 4 [OBS_STATUS] O',
      'warning status-absent 5 [OBS_STATUS] M',
    ]);
  });

  it('keeps an estimated or a forecast figure, and says that it is one', async () => {
    const { rows, remarks } = await readOne(sdmx('E;F;12', 'F;F;13', 'P;F;14', 'be;F;15'));
    expect(rows.map(tail)).toEqual(['12 exact', '13 exact', '14 exact', '15 exact']);
    expect(remarks).toEqual([
      'warning status-noted 2 [OBS_STATUS] E',
      'warning status-noted 3 [OBS_STATUS] F',
    ]);
  });

  it('reads statuses in words, beside the columns of the contract too', async () => {
    const { rows, remarks } = await readOne(
      `indicateur;periode;territoire;valeur;statut de la donnée;secret
${FLUX};2001;46;12;définitif;non
${FLUX};2002;46;0;manquante;non
${FLUX};2003;46;2;définitif;oui`,
    );
    expect(rows.map(tail)).toEqual(['12 exact', 'not-reported', 'withheld']);
    expect(remarks).toHaveLength(2);
  });
});
