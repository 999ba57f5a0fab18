import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FileBytes } from '../../src/ingest/file-input.ts';
import { plainRows } from '../../src/ingest/plain-rows.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import { MAX_ALIKE } from '../../src/ingest/remarks.ts';
import { decodeText } from '../../src/ingest/bytes/decode-text.ts';
import { measureAt } from '../../src/model/figure.ts';
import { DATA_FILES, fileOf, LOT, PROGRAMME } from './lot.ts';

/** The letter of every byte. */
const WINDOWS_1252 = decodeText(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
  'windows-1252',
).text;

/** The rows of a CSV file, read apart from the code under test. */
const rowsOf = (bytes: FileBytes['bytes']) =>
  Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes).trim(), { header: true }).data;

const HEADER = 'indicateur,periode,territoire,valeur';

describe('readDataset() on the programme’s own files', () => {
  it('reads every row without a remark', async () => {
    const { report } = await readDataset(DATA_FILES, LOT);
    expect(report.ok).toBe(true);
    expect(report.borrowed).toEqual([]);
    expect(report.files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(report.files.map(({ table, rows, accepted }) => [table, rows, accepted])).toEqual([
      ['chiffres', 33, 33],
      ['evenements', 37, 37],
      ['indicateurs', 23, 23],
      ['partenaires', 37, 37],
      ['sources', 40, 40],
    ]);
  });

  it('reads the same data set from one JSON file', async () => {
    const tables = DATA_FILES.map(({ name, bytes }) => [name.replace('.csv', ''), rowsOf(bytes)]);
    const json = JSON.stringify({ title: PROGRAMME.title, ...Object.fromEntries(tables) });
    const { dataset } = await readDataset([fileOf('programme.json', json)], LOT);
    expect(dataset).toEqual(PROGRAMME);
  });

  it('reads the same data set as French Excel saves it', async () => {
    const files = DATA_FILES.map(({ name, bytes }) => {
      const text = Papa.unparse(rowsOf(bytes), { delimiter: ';', newline: '\r\n' });
      return { name, bytes: Uint8Array.from(text, (letter) => WINDOWS_1252.indexOf(letter)) };
    });
    const { dataset, report } = await readDataset(files, LOT);
    for (const { encoding, delimiter } of report.files) {
      expect([encoding, delimiter]).toEqual(['windows-1252', ';']);
    }
    expect(dataset).toEqual(PROGRAMME);
  });
});

describe('readDataset() on part of a set', () => {
  const lone = [fileOf('chiffres.csv', `${HEADER},source\ncontacts,2021,46,300,medialot-bougie\n`)];

  it('borrows definitions, never events or partners', async () => {
    const { dataset, report } = await readDataset(lone, LOT, PROGRAMME);
    expect(report).toMatchObject({ ok: true, borrowed: ['indicateurs', 'sources'] });
    expect(dataset?.indicators).toBe(PROGRAMME.indicators);
    expect(dataset?.sources).toBe(PROGRAMME.sources);
    expect(dataset?.happenings).toEqual([]);
    expect(dataset?.partners).toEqual([]);
  });

  it('mixes no borrowed indicator with those that the files bring', async () => {
    const own = fileOf('indicateurs.csv', 'code,libelle_fr,mesure\nvisites,Visites,flux\n');
    const { dataset, report } = await readDataset([...lone, own], LOT, PROGRAMME);
    expect(dataset?.indicators.map(({ code }) => code)).toEqual(['visites']);
    expect(report.files[0]).toMatchObject({ accepted: 0, rejected: 1 });
    expect(report.borrowed).toEqual(['sources']);
  });

  it('says what is missing where there is nothing to borrow from', async () => {
    const { dataset, report } = await readDataset(lone, LOT);
    expect(dataset).toBeUndefined();
    expect(report.ok).toBe(false);
    const remarks = report.files[0]?.diagnostics.map(({ code, value }) => [code, value]);
    expect(remarks).toEqual([
      ['table-missing', 'indicateurs'],
      ['table-missing', 'sources'],
      ['indicator-unknown', 'contacts'],
    ]);
  });

  it('reads tables in any order of files', async () => {
    const { dataset } = await readDataset([...DATA_FILES].reverse(), LOT);
    expect(dataset).toEqual({ ...PROGRAMME, title: dataset?.title });
  });

  it('joins several files of one table, breakdowns included', async () => {
    const files = [
      fileOf('chiffres-a.csv', `${HEADER},Origine\ncontacts,2021,46,3,Lot\n`),
      fileOf('chiffres-b.csv', `origine,${HEADER},canal\nLot,contacts,2022,46,4,web\n`),
    ];
    const { dataset, report } = await readDataset(files, LOT, PROGRAMME);
    expect(dataset?.figures.breakdowns.map(({ name }) => name)).toEqual(['Origine', 'canal']);
    const second = report.files[1];
    expect(dataset && second && plainRows(dataset, second)).toMatchObject([
      { periode: '2022', valeur: 4, Origine: 'Lot', canal: 'web' },
    ]);
  });

  it('knows the files by the package’s descriptor, beside them or in a folder', async () => {
    const descriptor = JSON.stringify({
      title: 'Mon jeu',
      fictif: true,
      resources: [{ name: 'evenements', path: 'agenda.csv' }],
    });
    const files = [
      fileOf('jeu/agenda.csv', 'nom,debut\nFête,2024\n'),
      fileOf('jeu/datapackage.json', descriptor),
    ];
    const { dataset, report } = await readDataset(files, LOT);
    expect(report).toMatchObject({
      ok: true,
      files: [{ table: 'evenements' }, { table: 'datapackage' }],
    });
    expect(dataset).toMatchObject({ title: 'Mon jeu', fictional: true });
  });

  it.each(['evenements-jeu-fictif', 'map_lot_fictional-set'])(
    'takes a file for fictional by its name alone: %s',
    async (title) => {
      const files = [fileOf(`${title}.csv`, 'nom,debut\nFête,2024\n')];
      expect((await readDataset(files, LOT)).dataset).toMatchObject({ title, fictional: true });
    },
  );

  it('gives no data set where no row was accepted', async () => {
    expect((await readDataset([], LOT)).dataset).toBeUndefined();
    expect(
      (await readDataset([fileOf('evenements.csv', 'nom,debut\n')], LOT)).dataset,
    ).toBeUndefined();
  });

  it('lists a repeated remark so many times and counts the rest', async () => {
    const rows = Array.from({ length: MAX_ALIKE + 7 }, (_, i) => `contacts,2021,46,x${i}`);
    const files = [fileOf('chiffres.csv', [HEADER, ...rows].join('\n'))];
    const { rejected, diagnostics = [] } =
      (await readDataset(files, LOT, PROGRAMME)).report.files[0] ?? {};
    expect(rejected).toBe(MAX_ALIKE + 7);
    expect(diagnostics).toHaveLength(MAX_ALIKE + 1);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'more-alike',
      severity: 'error',
      params: { code: 'value-invalid', first: '2', count: '7' },
    });
  });

  it('quotes no more of a cell than a reader can read', async () => {
    const files = [fileOf('chiffres.csv', `${HEADER}\ncontacts,2021,46,${'x'.repeat(5000)}`)];
    const [remark] = (await readDataset(files, LOT, PROGRAMME)).report.files[0]?.diagnostics ?? [];
    expect(remark?.value.length).toBeLessThan(200);
  });

  it('reads 131,040 rows, each in its place', async () => {
    const communes = [...LOT.communes.keys()];
    const codes = PROGRAMME.indicators.slice(0, 5).map(({ code }) => code);
    const rows = [HEADER];
    for (const code of codes) {
      for (let month = 0; month < 84; month += 1) {
        const period = `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        for (const commune of communes) rows.push(`${code},${period},${commune},${month}`);
      }
    }
    const { dataset } = await readDataset(
      [fileOf('chiffres.csv', rows.join('\n'))],
      LOT,
      PROGRAMME,
    );
    const figures = dataset?.figures;
    expect(figures?.length).toBe(131_040);
    expect(figures && measureAt(figures, 131_039)).toMatchObject({ value: 83 });
    expect(figures?.periods).toHaveLength(84);
  });
});

describe('readDataset() on anything', () => {
  const names = fc.constantFrom('chiffres.csv', 'evenements.csv', 'x.json', 'partenaires.txt', 'x');
  const sums = async (files: Parameters<typeof readDataset>[0]) => {
    const { report } = await readDataset(files, LOT, PROGRAMME);
    expect(report.files.length).toBeGreaterThanOrEqual(files.length);
    for (const { rows, accepted, rejected, span, diagnostics, reading } of report.files) {
      expect(accepted + rejected).toBe(rows);
      // A list of people gives fewer figures than rows.
      if (reading?.proposal.plan.shape !== 'people') expect(span[1] - span[0]).toBe(accepted);
      else expect(span[1] - span[0]).toBeLessThanOrEqual(accepted);
      if (rejected > 0) expect(diagnostics).not.toEqual([]);
    }
  };

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), (name, bytes) =>
        sums([{ name, bytes }]),
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('never throws and counts every row, whatever the cells', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'contacts',
        '2021',
        '2021-07',
        '46',
        '46042',
        '500',
        '1,5',
        'nd',
        '',
        '"',
        '\n',
      ),
      fc.string({ maxLength: 6 }),
    );
    const row = fc.array(cell, { maxLength: 8 });
    const separator = fc.constantFrom(',', ';', '\t', '|');
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.array(row, { maxLength: 12 }),
        separator,
        async (name, rows, mark) => {
          const lines = rows.map((cells) => cells.join(mark));
          const header = [...HEADER.split(','), 'source', 'origine'].join(mark);
          await sums([fileOf(name, [header, ...lines].join('\n'))]);
          await sums([fileOf(name, lines.join('\n'))]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('never throws, whatever the JSON', async () => {
    const tables = fc.dictionary(
      fc.constantFrom('chiffres', 'sources', 'resources', 'title', 'fictif', 'x'),
      fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(fc.string(), fc.jsonValue()))),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), tables), (value) =>
        sums([fileOf('x.json', JSON.stringify(value))]),
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
