import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validate } from '../../scripts/validate.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const data = (name: string) => join(ROOT, 'data', name);
const folder = mkdtempSync(join(tmpdir(), 'validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface JsonReport {
  readonly ok: boolean;
  readonly files: readonly Readonly<Record<string, unknown>>[];
}
const parse = (out: string) => JSON.parse(out) as JsonReport;

const HEADER = 'indicateur;periode;territoire;valeur;qualificatif;origine';
const GOOD = write(
  'chiffres.csv',
  `${HEADER}\r\ncontacts;2021-t3;46217;1 234,5;Plus de;Lot\r\ncontacts;2022;46;s;;\r\n`,
);
const BAD = write('chiffres-faux.csv', `${HEADER}\ncontacs;2021;46;beaucoup;;\n`);

describe('validate()', () => {
  it('finds no fault with the programme’s own files', async () => {
    const tables = ['chiffres', 'evenements', 'indicateurs', 'partenaires', 'sources'];
    const { code, out, err } = await validate(tables.map((table) => data(`${table}.csv`)));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\(chiffres\)\s: 33 lignes lues sur 33/);
    expect(out).toContain('Tout a été lu, sans remarque.');
  });

  it('reads all the tables that a datapackage.json lists', async () => {
    const { code, out } = await validate(['--json', data('datapackage.json')]);
    expect(code).toBe(0);
    const tables = parse(out).files.map(({ table }) => table);
    expect(tables).toEqual([
      'datapackage',
      'indicateurs',
      'chiffres',
      'evenements',
      'partenaires',
      'sources',
    ]);
  });

  it('reads the files that a star stands for, each once', async () => {
    const { code, out } = await validate(['--json', data('*.csv'), data('chiffres.csv')]);
    expect(code).toBe(0);
    expect(parse(out).files).toHaveLength(5);
  });

  it('prints the report as JSON, and nothing else', async () => {
    const { code, out } = await validate(['--json', BAD]);
    expect(code).toBe(1);
    expect(parse(out)).toEqual({
      ok: false,
      files: [
        {
          file: BAD,
          table: 'chiffres',
          format: 'csv',
          encoding: 'utf-8',
          delimiter: ';',
          rows: 1,
          accepted: 0,
          rejected: 1,
          diagnostics: [
            {
              code: 'indicator-unknown',
              severity: 'error',
              row: 2,
              column: 'indicateur',
              value: 'contacs',
              message: expect.stringContaining('contacts'),
            },
            {
              code: 'value-invalid',
              severity: 'error',
              row: 2,
              column: 'valeur',
              value: 'beaucoup',
              message: expect.stringContaining('beaucoup'),
            },
          ],
        },
      ],
    });
  });

  it('adds the accepted rows as they were understood', async () => {
    const { code, out } = await validate(['--rows', '--json', GOOD]);
    expect(code).toBe(0);
    const common = { indicateur: 'contacts', source: '', note: '' };
    expect(parse(out).files[0]?.['values']).toEqual([
      {
        ...common,
        periode: '2021-T3',
        territoire: '46172',
        valeur: 1234.5,
        qualificatif: 'plus_de',
        origine: 'Lot',
      },
      {
        ...common,
        periode: '2022',
        territoire: '46',
        valeur: 'withheld',
        qualificatif: '',
        origine: '',
      },
    ]);
  });

  it('says in French where each fault is, and which definitions it borrowed', async () => {
    const { code, out } = await validate([BAD]);
    expect(code).toBe(1);
    expect(out).toContain('[erreur] ligne 2, colonne valeur');
    expect(out).toMatch(/Tables prises dans data\/ .*\s: indicateurs, sources\./);
    expect(out).toContain('2 erreurs');
  });

  it('reports a file that is not there, and reads the others', async () => {
    const { code, out } = await validate(['--json', join(folder, 'perdu.csv'), GOOD]);
    expect(code).toBe(1);
    expect(parse(out).files).toMatchObject([
      { table: 'chiffres', accepted: 2 },
      { table: '', diagnostics: [{ code: 'file-unreachable' }] },
    ]);
  });

  it('follows no path out of a package', async () => {
    mkdirSync(join(folder, 'paquet'), { recursive: true });
    const resources = [{ name: 'chiffres', path: '../chiffres.csv' }];
    const descriptor = write('paquet/datapackage.json', JSON.stringify({ title: 'x', resources }));
    const { code, out } = await validate(['--json', descriptor]);
    expect(code).toBe(1);
    const { files } = parse(out);
    expect(files[0]).toMatchObject({ diagnostics: [{ code: 'package-invalid' }] });
    expect(files.every(({ accepted }) => accepted === 0)).toBe(true);
  });

  it.each([[[]], [['--json']], [['--rows', 'a.csv']], [['--jsom', 'a.csv']], [['-x', 'a.csv']]])(
    'explains its usage for %j and ends with 2',
    async (args) => {
      const { code, out, err } = await validate(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Usage');
    },
  );

  it('gives its usage when asked', async () => {
    expect(await validate(['--help'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('scripts/validate.ts', () => {
  it('ends with its code and keeps standard output for the report', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/validate.ts', ...args], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    const good = run('--json', '--rows', GOOD);
    expect(good.status).toBe(0);
    expect(parse(good.stdout).ok).toBe(true);
    expect(run(BAD).status).toBe(1);
    const misused = run();
    expect(misused).toMatchObject({ status: 2, stdout: '' });
  }, 60_000);
});
