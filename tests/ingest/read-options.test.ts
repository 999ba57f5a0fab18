import { describe, expect, it } from 'vitest';
import type { FileInput } from '../../src/ingest/file-input.ts';
import { plainRows } from '../../src/ingest/plain-rows.ts';
import type { ImportReport } from '../../src/ingest/import-report.ts';
import { LEFT_OUT } from '../../src/ingest/places/left-out.ts';
import type { Recipe } from '../../src/ingest/plan/recipe.ts';
import { writeRecipe } from '../../src/ingest/plan/write-recipe.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import type { Progress, ReadOptions } from '../../src/ingest/read-options.ts';
import { xlsxFile } from './grids/workbook/xlsx-file.ts';
import { fileOf, LOT, PROGRAMME } from './lot.ts';

const WIDE = 'Commune;2022;2023\nCahors;1;2\n';

/** What a person chose for WIDE. */
const RECIPE: Recipe = {
  headers: ['commune', '2022', '2023'],
  columns: {},
  fixed: { indicateur: 'offres_emploi' },
  places: {},
  indicators: {},
  agreed: true,
};

async function rowsOf(files: readonly FileInput[], options: ReadOptions = {}) {
  const { dataset, report } = await readDataset(files, LOT, PROGRAMME, options);
  return report.files.map((file) =>
    (dataset ? plainRows(dataset, file) : []).map((row) =>
      [row['indicateur'], row['periode'], row['territoire'], row['valeur']].join(' '),
    ),
  );
}

const WIDE_ROWS = ['offres_emploi 2022 46042 1', 'offres_emploi 2023 46042 2'];

const recipeRemarks = ({ files }: ImportReport) =>
  files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code }) => code.startsWith('recipe'))
    .map(({ code, severity, params }) => `${severity} ${code} ${params['reason'] ?? ''}`);

describe('readDataset() with recipes', () => {
  it('asks without one', async () => {
    const { report } = await readDataset([fileOf('t.csv', WIDE)], LOT, PROGRAMME);
    const asks = report.files[0]?.reading?.proposal.asks.map(({ kind }) => kind);
    expect(asks).toEqual(['wide-table', 'column-missing']);
    expect(report.files[0]).toMatchObject({ rows: 1, accepted: 0, rejected: 1 });
  });

  it('uses one that was kept, or that is among the files, for a sheet that it fits', async () => {
    const text = writeRecipe(RECIPE);
    expect(await rowsOf([fileOf('t.csv', WIDE)], { recipes: [text] })).toEqual([WIDE_ROWS]);
    for (const files of [
      [fileOf('t.csv', WIDE), fileOf('recette.json', text)],
      [fileOf('recette.json', text), fileOf('t.csv', WIDE)],
    ]) {
      const { report } = await readDataset(files, LOT, PROGRAMME);
      expect(report.files.map(({ file }) => file)).toEqual(['t.csv']);
      expect(await rowsOf(files)).toEqual([WIDE_ROWS]);
    }
  });

  it('leaves out the rows of a place that a person does not want, and says so', async () => {
    const text = 'indicateur;periode;territoire;valeur\ncontacts;2021;Autres;1\ncontacts;2021;46;2';
    const file = fileOf('chiffres.csv', text);
    const headers = ['indicateur', 'periode', 'territoire', 'valeur'];
    const kept = writeRecipe({ ...RECIPE, headers, fixed: {}, places: { Autres: LEFT_OUT } });
    const { report } = await readDataset([file], LOT, PROGRAMME, { recipes: [kept] });
    expect(report.files[0]).toMatchObject({ accepted: 1, rejected: 1, reading: { places: [] } });
    expect(report.ok).toBe(true);
    expect(report.files[0]?.diagnostics).toMatchObject([
      { code: 'place-left-out', severity: 'warning', value: 'Autres', params: { rows: '1' } },
    ]);
  });

  it('uses none for a sheet that it does not fit', async () => {
    const other = fileOf('t.csv', WIDE.replace('2023', '2024'));
    expect(await rowsOf([other], { recipes: [writeRecipe(RECIPE)] })).toEqual([[]]);
  });

  it('obeys what is chosen for the file in hand before what was kept', async () => {
    const recipe = { ...RECIPE, fixed: { indicateur: 'arrivees' } };
    const options = {
      choices: [{ place: 0, sheet: '', recipe }],
      recipes: [writeRecipe(RECIPE)],
    };
    const [rows = []] = await rowsOf([fileOf('t.csv', WIDE)], options);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['arrivees', 'arrivees']);
  });

  it('says that a recipe is broken, and reads the file as if there were none', async () => {
    const broken = fileOf(
      'recette.json',
      writeRecipe(RECIPE).replace('"agreed": true', '"agreed": 3'),
    );
    const { report } = await readDataset([broken, fileOf('t.csv', WIDE)], LOT, PROGRAMME);
    expect(report.ok).toBe(false);
    expect(report.files.find(({ file }) => file === 't.csv')).toMatchObject({ accepted: 0 });
    expect(recipeRemarks(report)).toEqual(['error recipe-unused broken']);
  });

  it('says what a recipe that comes alone is, and whether it waits for its table', async () => {
    const recipe = fileOf('recette.json', writeRecipe(RECIPE));
    const { dataset, report } = await readDataset([recipe], LOT, PROGRAMME);
    expect(dataset).toBeUndefined();
    expect(report.ok).toBe(false);
    expect(recipeRemarks(report)).toEqual(['error recipe-unused alone']);
    const kept = await readDataset([recipe], LOT, PROGRAMME, { recipes: [] });
    expect(recipeRemarks(kept.report)).toEqual(['warning recipe-unused kept']);
  });

  it('says that a recipe was made for none of the tables beside it', async () => {
    const recipe = fileOf('recette.json', writeRecipe({ ...RECIPE, headers: ['autre'] }));
    const { report } = await readDataset([recipe, fileOf('t.csv', WIDE)], LOT, PROGRAMME);
    expect(recipeRemarks(report)).toEqual(['warning recipe-unused unfit']);
    const fitting = fileOf('recette.json', writeRecipe(RECIPE));
    const used = await readDataset([fitting, fileOf('t.csv', WIDE)], LOT, PROGRAMME);
    expect(recipeRemarks(used.report)).toEqual([]);
  });

  it('reads indicators that a person defined, and gives them to the data set', async () => {
    const recipe: Recipe = {
      ...RECIPE,
      fixed: { indicateur: 'velos' },
      indicators: { velos: { label: 'Vélos prêtés', kind: 'flux' } },
    };
    const choices = [{ place: 0, sheet: '', recipe }];
    const file = fileOf('t.csv', WIDE);
    const { dataset, report } = await readDataset([file], LOT, PROGRAMME, { choices });
    expect(report.files[0]).toMatchObject({ accepted: 2 });
    const added = dataset?.indicators.filter(({ code }) => code === 'velos');
    expect(added).toMatchObject([{ label: { fr: 'Vélos prêtés' }, kind: 'flux' }]);
    expect(dataset?.indicators.length).toBe(PROGRAMME.indicators.length + 1);
  });

  it('lets nobody define an indicator that is known otherwise', async () => {
    const recipe: Recipe = {
      ...RECIPE,
      indicators: { offres_emploi: { label: 'Autre', kind: 'stock' } },
    };
    const choices = [{ place: 0, sheet: '', recipe }];
    const { dataset } = await readDataset([fileOf('t.csv', WIDE)], LOT, PROGRAMME, { choices });
    expect(dataset?.indicators).toEqual(PROGRAMME.indicators);
  });
});

describe('readDataset() on a workbook', () => {
  const row = (...cells: readonly string[]) =>
    `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const figures = (place: string, value: string) =>
    row('indicateur', 'periode', 'territoire', 'valeur') +
    row('offres_emploi', '2021', place, value);
  const book = xlsxFile([
    { name: 'Notes', rows: row('À lire') + row('Les chiffres sont provisoires.') },
    { name: 'Cahors', rows: figures('46042', '1') },
    { name: 'Figeac', rows: figures('46102', '2') },
  ]);
  const file = () => ({ name: 'suivi.xlsx', bytes: book.slice() });

  it('reads every sheet that is a table, and names those it leaves aside', async () => {
    const { report } = await readDataset([file()], LOT, PROGRAMME);
    const found = report.files.map(({ sheet, table, accepted }) => [sheet, table, accepted]);
    expect(found).toEqual([
      ['Notes', '', 0],
      ['Cahors', 'chiffres', 1],
      ['Figeac', 'chiffres', 1],
    ]);
    expect(report.files[0]?.diagnostics).toMatchObject([{ code: 'sheet-aside', severity: 'info' }]);
    expect(await rowsOf([file()])).toEqual([
      [],
      ['offres_emploi 2021 46042 1'],
      ['offres_emploi 2021 46102 2'],
    ]);
  });

  it('reads only the sheet that a person chose, and says so', async () => {
    const recipe = { ...RECIPE, headers: [], fixed: {}, sheet: 'Figeac' };
    const choices = [{ place: 0, sheet: '', recipe }];
    const { report } = await readDataset([file()], LOT, PROGRAMME, { choices });
    expect(report.files.map(({ sheet, accepted }) => [sheet, accepted])).toEqual([['Figeac', 1]]);
    expect(report.files[0]?.diagnostics.map(({ code }) => code)).toContain('sheet-chosen');
    expect(report.files[0]?.sheets).toEqual(['Notes', 'Cahors', 'Figeac']);
  });
});

describe('readDataset() beside its data', () => {
  it('tells what changes against the figures on screen', async () => {
    const table = (rows: string) =>
      fileOf('chiffres.csv', `indicateur;periode;territoire;valeur\n${rows}`);
    const before = await readDataset(
      [table('offres_emploi;2021;46;1\noffres_emploi;2022;46;2\noffres_emploi;2023;46;3')],
      LOT,
      PROGRAMME,
    );
    expect(before.changes).toBeUndefined();
    const options = before.dataset ? { before: before.dataset.figures } : {};
    const rows = 'offres_emploi;2021;46;1\noffres_emploi;2022;46;5\noffres_emploi;2024;46;4';
    const { changes } = await readDataset([table(rows)], LOT, PROGRAMME, options);
    expect(changes).toMatchObject({ added: 1, gone: 1, changed: 1, same: 1 });
    const none = await readDataset([fileOf('vide.csv', '')], LOT, PROGRAMME, options);
    expect(none.changes).toBeUndefined();
  });

  it('says how far it is, up to the last byte, file after file', async () => {
    const seen: Progress[] = [];
    const lines = Array.from(
      { length: 60_000 },
      (_, i) => `offres_emploi;${1950 + (i % 80)};46;${i}`,
    );
    const text = ['indicateur;periode;territoire;valeur', ...lines].join('\n');
    await readDataset([fileOf('a.csv', text), fileOf('b.csv', WIDE)], LOT, PROGRAMME, {
      onProgress: (progress) => seen.push(progress),
    });
    const ofFirst = seen.filter(({ file }) => file === 'a.csv');
    expect(ofFirst.length).toBeGreaterThan(1);
    for (const [index, { bytes, bytesInAll, rows }] of ofFirst.entries()) {
      expect(bytes).toBeLessThanOrEqual(bytesInAll);
      expect(bytesInAll).toBe(text.length);
      expect(bytes).toBeGreaterThanOrEqual(ofFirst[index - 1]?.bytes ?? 0);
      expect(rows).toBeGreaterThanOrEqual(ofFirst[index - 1]?.rows ?? 0);
    }
    const order = seen.map(({ file }) => file);
    expect(order).toEqual([...order].sort());
  });
});
