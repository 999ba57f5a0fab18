import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { claims } from '../../scripts/claims.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ARTICLE = join(ROOT, 'data/article.md');
const folder = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface JsonReport {
  readonly title: string;
  readonly text: string;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
}
const parse = (out: string) => JSON.parse(out) as JsonReport;

const RIGHT = write('juste.txt', 'Au 31 mars 2022, 130 familles se sont installées.\n');
const WRONG = write('faux.md', '# Bilan\n\nEn 2021, 90 familles installées, puis 4 à 6 loups.\n');

describe('claims()', () => {
  it('finds nothing false in the programme’s own article', async () => {
    const { code, out, err } = await claims([ARTICLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('[donné par cet article] «\u00a0plus de 500 ambassadeurs\u00a0»');
    expect(out).toMatch(/7 chiffres\u00a0: 4 donnés par cet article, 3 non vérifiés\.\n$/);
  });

  it('says what each figure was compared with, and what it was found to be', async () => {
    const { code, out } = await claims([RIGHT]);
    expect(code).toBe(0);
    expect(out).toMatch(/comparé à\s: Familles installées, 31 mars 2022, Lot/);
    expect(out).toMatch(
      /Confirmé\s: 130\sfamilles, le 31 mars 2022 \(Medialot, Blog des Bourians\)/,
    );
  });

  it('ends with 1 where a figure is contradicted', async () => {
    const { code, out } = await claims([WRONG]);
    expect(code).toBe(1);
    expect(out).toMatch(/2 chiffres\s: 1 contredit, 1 non vérifié\./);
  });

  it('prints the report as JSON, and nothing else', async () => {
    const { code, out } = await claims(['--json', WRONG]);
    expect(code).toBe(1);
    const { title, text, claims: found } = parse(out);
    expect(title).toBe('Bilan');
    expect(found).toEqual([
      {
        quote: '90',
        start: text.indexOf('90'),
        end: text.indexOf('90') + 2,
        value: 90,
        qualifier: 'exact',
        unit: 'count',
        indicator: 'familles_installees',
        period: '2021',
        territory: '46',
        confidence: 1,
        status: 'contradicted',
        reason: 'other-value',
        evidence: [
          {
            value: 130,
            qualifier: 'pres_de',
            period: '2021',
            source: 'medialot-bougie',
            agrees: false,
          },
        ],
      },
      expect.objectContaining({ quote: '4 à 6', value: 4, high: 6, indicator: null, evidence: [] }),
    ]);
  });

  it('reads a page, and a text in another encoding', async () => {
    const body = '<p>En 2021, près de 130 familles se sont installées dans le Lot.</p>';
    const page = `<!doctype html><html lang="fr"><body><main><article><h1>Un titre</h1>${body.repeat(4)}</article></main></body></html>`;
    const html = await claims(['--json', write('page.html', page)]);
    expect(parse(html.out).claims[0]).toMatchObject({ value: 130, status: 'confirmed' });
    const latin = Uint8Array.from('En 2021, près de 130 familles installées.', (character) =>
      character.charCodeAt(0),
    );
    const text = await claims(['--json', write('latin.txt', latin)]);
    expect(parse(text.out).claims[0]).toMatchObject({ quote: 'près de 130', value: 130 });
  });

  it('takes the data of another folder, with or without a datapackage.json', async () => {
    const other = join(folder, 'autres');
    mkdirSync(other);
    writeFileSync(
      join(other, 'indicateurs.csv'),
      'code;libelle_fr;unite_fr;mesure\nlogements;Logements rénovés;logements;flux\n',
    );
    writeFileSync(
      join(other, 'chiffres.csv'),
      'indicateur;periode;territoire;valeur\nlogements;2021;46;48\n',
    );
    const text = write('logements.txt', 'En 2021, 48 logements rénovés.');
    const { out } = await claims(['--json', text, '--data', other]);
    expect(parse(out).claims[0]).toMatchObject({ indicator: 'logements', status: 'confirmed' });
  });

  it.each([[[]], [['--data']], [['--jsonn', ARTICLE]], [[ARTICLE, ARTICLE]]])(
    'refuses %j with its usage',
    async (args) => {
      const { code, out, err } = await claims(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Usage : npm run claims/);
    },
  );

  it('refuses a file or a folder that it cannot read', async () => {
    const nowhere = join(folder, 'nulle-part');
    for (const args of [[nowhere], [write('vide.md', '')], [ARTICLE, '--data', nowhere]]) {
      const { code, out, err } = await claims(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Rien à lire ici : /);
    }
  });

  it('runs as a command, with its exit code', () => {
    const run = spawnSync('npm', ['run', '-s', 'claims', '--', '--json', WRONG], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(run.status).toBe(1);
    expect(parse(run.stdout).claims).toHaveLength(2);
  });
});
