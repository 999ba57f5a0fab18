import { describe, expect, it } from 'vitest';
import { plainRows } from '../../../src/ingest/plain-rows.ts';
import { MAX_ALIKE } from '../../../src/ingest/remarks.ts';
import { readDataset } from '../../../src/ingest/read-dataset.ts';
import { fileOf, LOT, PROGRAMME } from '../lot.ts';
import { contacts, readOne, remarkLine } from './read-one.ts';

describe('FigureReader on rows', () => {
  it('needs an indicator, a period and a place in every row', async () => {
    const text = contacts('2021;46;1', ';46;2', '2022;;3', '2023;46;4').replace(
      'contacts;2023',
      ';2023',
    );
    const { rows, remarks, counts } = await readOne(text);
    expect(rows).toEqual(['contacts 2021 46 1 exact']);
    expect(counts).toEqual([1, 3]);
    expect(remarks).toEqual([
      'error cell-required 3 [periode]',
      'error cell-required 4 [territoire]',
      'error cell-required 5 [indicateur]',
    ]);
  });

  it('tells the names of indicators that are not known, each with its rows and the nearest', async () => {
    const rows = Array.from({ length: MAX_ALIKE + 1 }, (_, i) => `${1000 + i};46;1`);
    const text = contacts(...rows, '2021;46;1').replace(/^contacts/gm, 'Contaccts');
    const { report } = await readOne(`${text}\nBateaux;2021;46;1\nFamilles;2021;46;1\n`);
    const found = report.reading?.unknownIndicators ?? [];
    expect(found.map(({ text, rows }) => [text, rows])).toEqual([
      ['Contaccts', MAX_ALIKE + 2],
      ['Bateaux', 1],
      ['Familles', 1],
    ]);
    expect(found[0]?.nearest[0]).toBe('contacts');
    expect(found[1]?.nearest).toEqual([]);
    expect(found[2]?.nearest).toContain('familles_installees');
  });

  it('keeps one of two rows that say the same of one place, however it is written', async () => {
    const { rows, remarks, counts } = await readOne(
      contacts('2021;46251;12', '2021;St Céré;12', '2021;SAINT-CERE;12', '2021;saint céré;13'),
    );
    expect(rows).toEqual(['contacts 2021 46251 12 exact']);
    expect(counts).toEqual([1, 3]);
    expect(remarks).toEqual([
      'warning figure-repeated 3 [valeur] 12',
      'warning figure-repeated 4 [valeur] 12',
      'error figure-repeated 5 [valeur] 13',
    ]);
  });

  it('sets aside a part of a part, which would be counted twice', async () => {
    const { rows, remarks } = await readOne(
      'indicateur;periode;territoire;valeur;tranche\narrivees;2021;46;12;18-64 ans\narrivees;2021;46;7;dont 18-24 ans\narrivees;2021;46;5;65 ans ou plus\narrivees;2021;46;1;Dontenwill\n',
    );
    expect(rows).toEqual([
      'arrivees 2021 46 12 exact 18-64 ans',
      'arrivees 2021 46 5 exact 65 ans ou plus',
      'arrivees 2021 46 1 exact Dontenwill',
    ]);
    expect(remarks).toEqual(['error part-again 3 [tranche] dont 18-24 ans']);
  });

  it('keeps two past communes that are now one as two figures', async () => {
    const past = [...LOT.pastCommunes].filter(([, present]) => present === '46138');
    const [first, second] = past.map(([code]) => code);
    const { rows, counts } = await readOne(
      contacts(`2021;${first};1`, `2021;${second};2`, `2021;${second};2`),
    );
    expect(rows).toEqual(['contacts 2021 46138 1 exact', 'contacts 2021 46138 2 exact']);
    expect(counts).toEqual([2, 1]);
  });

  it('takes two spellings of the name of one past commune for one figure', async () => {
    const named = [...LOT.pastNames].find(([, name]) => /^Saint-/.test(name));
    if (!named) throw new Error('gazetteer: no past name in Saint-');
    const [, name] = named;
    const { counts } = await readOne(
      contacts(
        `2021;${name};1`,
        `2021;${name.toUpperCase()};1`,
        `2021;${name.replace('Saint-', 'St ')};1`,
      ),
    );
    expect(counts).toEqual([1, 2]);
  });

  it('keeps figures apart that differ in source or breakdown alone', async () => {
    const text =
      'indicateur;periode;territoire;valeur;source;origine\n' +
      'contacts;2021;46;1;a;\ncontacts;2021;46;2;b;\ncontacts;2021;46;3;b;Lot\ncontacts;2021;46;3;b;Lot';
    const { rows } = await readOne(text);
    expect(rows).toEqual([
      'contacts 2021 46 1 exact a',
      'contacts 2021 46 2 exact b',
      'contacts 2021 46 3 exact b Lot',
    ]);
  });

  it('finds a figure again in another file, and names the file of the first', async () => {
    const files = [fileOf('a.csv', contacts('2021;46;1')), fileOf('b.csv', contacts('2021;46;2'))];
    const { report } = await readDataset(files, LOT, PROGRAMME);
    const [, second] = report.files;
    expect(second).toMatchObject({ accepted: 0, rejected: 1 });
    expect(second?.diagnostics.find(({ code }) => code === 'figure-repeated')?.params).toEqual({
      first: '1',
      second: '2',
      firstRow: '2',
      firstFile: 'a.csv',
    });
  });

  it('says of a stock that goes down in which file and at which row', async () => {
    const files = [
      fileOf('a.csv', contacts('2021;46;9')),
      fileOf('b.csv', contacts('', '2022;46;4')),
    ];
    const { report } = await readDataset(files, LOT, PROGRAMME);
    const found = report.files.map(({ diagnostics }) =>
      diagnostics.filter(({ code }) => code === 'stock-decreases').map(remarkLine),
    );
    expect(found).toEqual([[], ['warning stock-decreases 3 [valeur]']]);
  });
});

describe('FigureReader on a wide table', () => {
  it('reads a figure a cell, and points at the cell that is wrong', async () => {
    const { rows, remarks, counts } = await readOne(
      'Commune;2021;2022;2023\nCahors;1;deux;nd\nFigeac;4;5;6',
      { fixed: { indicateur: 'offres_emploi' } },
    );
    expect(rows).toEqual([
      'offres_emploi 2021 46042 1 exact',
      'offres_emploi 2023 46042 not-reported',
      'offres_emploi 2021 46102 4 exact',
      'offres_emploi 2022 46102 5 exact',
      'offres_emploi 2023 46102 6 exact',
    ]);
    expect(counts).toEqual([5, 1]);
    expect(remarks).toEqual(['error value-invalid 2 [2022] deux']);
  });

  it('completes months over the columns by the year beside them', async () => {
    const { rows } = await readOne(
      'Année;Commune;Janvier;Février\n2022;Cahors;1;2\n2023;Cahors;3;4',
      { fixed: { indicateur: 'offres_emploi' } },
    );
    expect(rows).toEqual([
      'offres_emploi 2022-01 46042 1 exact',
      'offres_emploi 2022-02 46042 2 exact',
      'offres_emploi 2023-01 46042 3 exact',
      'offres_emploi 2023-02 46042 4 exact',
    ]);
  });

  it('says which column of the file can be read in two ways', async () => {
    const { report, remarks } = await readOne('Commune;2021;2022\nCahors;1.234;2\nFigeac;3;4', {
      fixed: { indicateur: 'offres_emploi' },
    });
    const [ambiguity] = report.reading?.ambiguities ?? [];
    expect(ambiguity).toMatchObject({ kind: 'numbers', column: 1, example: '1.234' });
    expect(remarks).toEqual(['warning number-ambiguous 0 [2021, 2022] 1.234']);
    const chosen = await readOne('Commune;2021;2022\nCahors;1.234;2\nFigeac;3;4', {
      fixed: { indicateur: 'offres_emploi' },
      columns: { '2021': { numbers: 'english' } },
    });
    expect(chosen.rows[0]).toBe('offres_emploi 2021 46042 1.234 exact');
    expect(chosen.remarks).toEqual([]);
  });
});

describe('FigureReader on a list of people', () => {
  const list = (...lines: readonly string[]) =>
    ['Nom;Prénom;Courriel;Commune;Date', ...lines].join('\n');
  const choice = { fixed: { indicateur: 'offres_emploi' }, agreed: true };

  it('counts them by month and commune, and keeps none', async () => {
    const { rows, counts, report } = await readOne(
      list(
        'Durand;Zoé;z@x.fr;Cahors;03/01/2024',
        'Martin;Ali;a@x.fr;CAHORS;17/01/2024',
        'Petit;Léa;l@x.fr;Cahors;05/02/2024',
        'Roux;Jo;j@x.fr;Figeac;08/02/2024',
        'Noir;Al;n@x.fr;;08/02/2024',
      ),
      { name: 'liste.csv', ...choice },
    );
    expect(rows).toEqual([
      'offres_emploi 2024-01 46042 2 exact',
      'offres_emploi 2024-02 46042 1 exact',
      'offres_emploi 2024-02 46102 1 exact',
    ]);
    expect(counts).toEqual([4, 1]);
    expect(report.span).toEqual([0, 3]);
    expect(JSON.stringify(report)).not.toMatch(/Durand|Zoé|x\.fr|Noir/);
  });

  it('counts nobody twice where two lists tell of one month of one commune', async () => {
    const files = [
      fileOf('liste-1.csv', list('A;A;a@x.fr;Cahors;03/01/2024', 'B;B;b@x.fr;Cahors;04/01/2024')),
      fileOf('liste-2.csv', list('A;A;a@x.fr;Cahors;03/01/2024', 'C;C;c@x.fr;Figeac;04/01/2024')),
    ];
    const recipe = {
      ...{ headers: [], columns: {}, places: {}, indicators: {} },
      fixed: { indicateur: 'offres_emploi' },
      agreed: true,
    };
    const choices = [0, 1].map((place) => ({ place, sheet: '', recipe }));
    const { dataset, report } = await readDataset(files, LOT, PROGRAMME, { choices });
    const [first, second] = report.files;
    expect(second).toMatchObject({ accepted: 1, rejected: 1, span: [1, 2] });
    const codes = second?.diagnostics.map(({ code, row }) => [code, row]);
    expect(codes).toContainEqual(['figure-repeated', 2]);
    const values = [first, second].flatMap((one) =>
      dataset && one ? plainRows(dataset, one).map(({ valeur }) => valeur) : [],
    );
    expect(values).toEqual([2, 1]);
  });

  it.each([
    // A total reached counts those who came before, whatever the order of the rows.
    ['ambassadeurs', 'stock', ['2024-03 46042 3', '2024-01 46042 2', '2024-03 46102 1']],
    ['offres_emploi', 'flux', ['2024-03 46042 1', '2024-01 46042 2', '2024-03 46102 1']],
  ])('counts a list of %s as a %s', async (indicateur, measure, expected) => {
    const text = list(
      'A;A;a@x.fr;Cahors;03/03/2024',
      'B;B;b@x.fr;Cahors;04/01/2024',
      'C;C;c@x.fr;Cahors;05/01/2024',
      'D;D;d@x.fr;Figeac;05/03/2024',
    );
    const { rows, report } = await readOne(text, { fixed: { indicateur } });
    expect(rows).toEqual(expected.map((row) => `${indicateur} ${row} exact`));
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'people-counted',
        params: { indicator: indicateur, measure },
      }),
    );
    expect(report).toMatchObject({ accepted: 4, rejected: 0 });
  });
});
