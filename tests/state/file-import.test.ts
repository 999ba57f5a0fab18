import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FileInput } from '../../src/ingest/file-input.ts';
import { writeRecipe } from '../../src/ingest/plan/write-recipe.ts';
import { type DatasetReading, readDataset } from '../../src/ingest/read-dataset.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { FileImport } from '../../src/state/file-import.svelte.ts';
import { OwnFiles, type OwnFilesHost } from '../../src/state/own-files.svelte.ts';
import { fileOf, LOT, PROGRAMME } from '../ingest/lot.ts';

const WIDE = fileOf('t.csv', 'Commune;2022;2023\nCahors;1;2\n');
const RECIPE = fileOf(
  'recette.json',
  writeRecipe({
    headers: ['commune', '2022', '2023'],
    columns: {},
    fixed: { indicateur: 'offres_emploi' },
    places: {},
    indicators: {},
    agreed: true,
  }),
);

/** A page that reads for good, and notes what it is told to show. */
function setUp() {
  const asked: (readonly string[])[] = [];
  const shown: DatasetReading[] = [];
  const refused: (DatasetReading | undefined)[] = [];
  const unopened: Diagnostic[] = [];
  const host: OwnFilesHost = {
    read: (files, options) => {
      asked.push(files.map(({ name }) => name));
      return readDataset(files, LOT, PROGRAMME, options);
    },
    prepare: () => undefined,
    cancel: () => undefined,
    show: (reading) => shown.push(reading),
    refuse: (reading) => refused.push(reading),
    refuseFile: (_, diagnostic) => unopened.push(diagnostic),
    name: () => undefined,
    reopen: () => undefined,
  };
  return { host, asked, shown, refused, unopened };
}

const codesOf = (reading: DatasetReading | undefined) =>
  reading?.report.files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));

/** Opens a file that asks, answers, and agrees. */
async function applied(imports: FileImport, file: FileInput) {
  await imports.open([file]);
  const { step } = imports;
  if (step.kind !== 'review') throw new Error(`step: ${step.kind}`);
  const [report] = step.reading.report.files;
  if (!report) throw new Error('no report');
  await imports.choose(report, { fixed: { indicateur: 'offres_emploi' } });
  await imports.apply();
}

afterEach(() => {
  vi.doUnmock('../../src/state/kept-recipes.ts');
  vi.doUnmock('../../src/state/linked-file.svelte.ts');
  vi.unstubAllGlobals();
});

describe('FileImport', () => {
  it('asks what is counted where it knows none of the names, rather than refuse the file', async () => {
    const { host, shown, refused } = setUp();
    const imports = new FileImport(host);
    await imports.open([
      fileOf('a.csv', 'indicateur;periode;territoire;valeur\nNuitées;2021;46;3\n'),
    ]);
    expect(imports.step.kind).toBe('review');
    await imports.open([
      fileOf('a.csv', 'indicateur;periode;territoire;valeur\ncontacts;hier;46;3\n'),
    ]);
    expect(imports.step.kind).toBe('idle');
    expect([shown.length, refused.length]).toEqual([0, 1]);
  });

  it('holds a recipe that comes alone for the next file, and applies it', async () => {
    const { host, asked, shown, refused } = setUp();
    const imports = new FileImport(host);
    await imports.open([RECIPE]);
    expect(codesOf(refused[0])).toEqual(['recipe-unused']);
    expect(imports.canReview).toBe(false);
    await imports.open([WIDE]);
    expect(asked).toEqual([['recette.json'], ['recette.json', 't.csv']]);
    expect(shown[0]?.dataset?.figures.length).toBe(2);
    await imports.open([WIDE]);
    expect(asked.at(-1)).toEqual(['t.csv']);
  });

  it('shows what a person agreed to, and says so where it cannot be kept for the next time', async () => {
    const { host, shown } = setUp();
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
    await applied(new FileImport(host), WIDE);
    expect(codesOf(shown[0])).not.toContain('recipe-not-kept');
    vi.doMock('../../src/state/kept-recipes.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await applied(new FileImport(host), WIDE);
    expect(shown[1]?.dataset?.figures.length).toBe(2);
    expect(codesOf(shown[1])).toContain('recipe-not-kept');
  });
});

describe('OwnFiles', () => {
  it('says that an address cannot be opened where the code for it cannot be had', async () => {
    vi.doMock('../../src/state/linked-file.svelte.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { host, unopened } = setUp();
    const files = new OwnFiles(host);
    await files.openLinked('chiffres.csv');
    await files.openAddress('https://data.example/chiffres.csv');
    expect(unopened.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['address-refused', 'page'],
      ['address-refused', 'page'],
    ]);
  });
});
