import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../src/ingest/read-descriptor.ts';
import { TABLE_CONTRACTS, TABLE_NAMES } from '../../src/ingest/table-contract.ts';
import { QUALIFIERS } from '../../src/model/qualifier.ts';
import { DataPackage, descriptorFaults } from './descriptor-rules.ts';
import { rowFaults } from './row-rules.ts';

const DATA = join(import.meta.dirname, '../../data');
const readText = (path: string) => readFileSync(join(DATA, path), 'utf8');
const DESCRIPTOR: unknown = JSON.parse(readText('datapackage.json'));
const PACKAGE = v.parse(DataPackage, DESCRIPTOR);

/** The descriptor with one thing changed: a path such as `resources.0.name` and its new value. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(DESCRIPTOR);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

describe('data/datapackage.json', () => {
  it('obeys the published rules of Data Package v2', () => {
    expect(descriptorFaults(DESCRIPTOR)).toEqual([]);
    expect(PACKAGE.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    for (const key of ['name', 'title', 'description', 'version', 'created', 'keywords'] as const) {
      expect(PACKAGE[key]).toBeDefined();
    }
  });

  it('describes every row truly', () => {
    expect(rowFaults(PACKAGE, readText)).toEqual([]);
  });

  it('lists files that exist, in UTF-8 without a mark and with line feeds only', () => {
    for (const { path } of PACKAGE.resources) {
      expect(typeof path === 'string' && existsSync(join(DATA, path))).toBe(true);
      const text = readText(String(path));
      expect(text).not.toMatch(/\ufffd|\r|^\ufeff/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  it('names the columns that the dashboard reads', () => {
    for (const table of TABLE_NAMES) {
      const { required, optional } = TABLE_CONTRACTS[table];
      const fields = PACKAGE.resources.find(({ name }) => name === table)?.schema?.fields ?? [];
      for (const { name } of fields) expect([...required, ...optional]).toContain(name);
      for (const name of required) expect(fields.map((field) => field.name)).toContain(name);
    }
  });

  it('allows the qualifiers that the dashboard knows', () => {
    const fields = PACKAGE.resources.flatMap(({ schema }) => schema?.fields ?? []);
    const qualifiers = fields.filter(({ name }) => name === 'qualificatif');
    expect(qualifiers).toHaveLength(2);
    for (const { constraints } of qualifiers) expect(constraints.enum).toEqual(QUALIFIERS);
  });

  it('is read by the dashboard without a remark', () => {
    const reading = readDescriptor(DESCRIPTOR, 'datapackage.json');
    expect(reading).toMatchObject({ fictional: false, article: 'article.md', diagnostics: [] });
    expect(reading.paths.map(({ table }) => table).sort()).toEqual([...TABLE_NAMES].sort());
  });

  it('is under the Licence Ouverte 2.0', () => {
    expect(PACKAGE.licenses).toMatchObject([
      { name: 'etalab-2.0', path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' },
    ]);
  });
});

describe('descriptorFaults()', () => {
  const field = 'resources.1.schema.fields.3';
  it.each([
    ['resources', undefined],
    ['resources', []],
    ['name', 'Oh My Lot !'],
    ['version', 'un'],
    ['created', '22/11/2026'],
    ['created', '2026-13-01T00:00:00Z'],
    ['licenses', [{ title: 'Libre' }]],
    ['licenses', { name: 'etalab-2.0' }],
    ['sources', [{}]],
    ['contributors', [{}]],
    ['keywords', []],
    ['resources.0.name', 'Chiffres 2024'],
    ['resources.0.name', 'chiffres'],
    ['resources.0.path', '../chiffres.csv'],
    ['resources.0.path', '/etc/passwd'],
    ['resources.0.path', '.cache/chiffres.csv'],
    ['resources.0.path', 'file:///chiffres.csv'],
    ['resources.0.path', undefined],
    ['resources.0.data', []],
    ['resources.0.type', 'tableau'],
    ['resources.0.mediatype', 'csv'],
    ['resources.0.schema.fields', []],
    ['resources.0.schema.primaryKey', ['inconnu']],
    ['resources.0.schema.primaryKey', 'code'],
    ['resources.1.schema.foreignKeys.0.reference.resource', 'inconnu'],
    ['resources.1.schema.foreignKeys.0.reference.fields', ['inconnu']],
    ['resources.1.schema.foreignKeys.0.reference.fields', ['code', 'theme']],
    [`${field}.type`, 'nombre'],
    [`${field}.format`, 'uri'],
    [`${field}.name`, 'periode'],
    [`${field}.missingValues`, ['nd', 'nd']],
    [`${field}.missingValues`, [{ value: '', label: 'a' }, { value: 'nd', label: 'a' }]],
    [`${field}.constraints`, { pattern: 'a' }],
    ['resources.0.schema.fields.0.constraints.pattern', '^a$'],
    ['resources.0.schema.fields.0.constraints.pattern', '('],
    ['resources.0.schema.fields.0.constraints.enum', []],
  ])('finds fault with %s = %j', (path, value) => {
    expect(descriptorFaults(changed(path, value))).not.toEqual([]);
  });
});

describe('rowFaults()', () => {
  it.each([
    ['chiffres.csv', /,130,/, ',cent trente,', 'valeur: type'],
    ['chiffres.csv', /,plus_de,/, ',plus de,', 'qualificatif: enum'],
    ['chiffres.csv', /\n\w+,/, '\ninconnu,', 'indicateur: foreignKey ["inconnu"]'],
    ['chiffres.csv', /,2021,/, ',2021-13,', 'periode: pattern'],
    ['chiffres.csv', /periode,/, 'période,', 'chiffres 1: header'],
    ['chiffres.csv', /,medialot-bougie,/, ',,', 'source: required'],
    ['chiffres.csv', /\n/, '\nambassadeurs,2021,46\n', 'chiffres 2: cells'],
    ['indicateurs.csv', /\n(.*)\n/, '\n$1\n$1\n', 'indicateurs 3 code: repeated'],
    ['sources.csv', /https:\/\//, 'ftp://', 'url: pattern'],
    ['evenements.csv', /,oml-lancement,/, ',perdue,', 'source: foreignKey ["perdue"]'],
  ])('finds fault with %s where %s becomes %s', (file, pattern, written, expected) => {
    const spoilt = (path: string) =>
      path === file ? readText(path).replace(pattern, written) : readText(path);
    expect(rowFaults(PACKAGE, spoilt).join('\n')).toContain(expected);
  });

  it('takes an absent value for missing, whatever its code', () => {
    for (const code of ['', 'nd', 'nc', '///', 'so', 's', 'c', '<5']) {
      const written = (path: string) => readText(path).replace(/,320,exact,/, `,${code},exact,`);
      expect(rowFaults(PACKAGE, written)).toEqual([]);
    }
  });
});
