import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeGazetteer } from '../../src/ingest/normalize-gazetteer.ts';
import { readDescriptorFile } from '../../src/ingest/read-descriptor-file.ts';
import { readDescriptor } from '../../src/ingest/read-descriptor.ts';
import { isSafePath } from '../../src/ingest/safe-path.ts';
import { fileOf, LOT, ROOT } from './lot.ts';

const USUAL = ['indicateurs', 'sources', 'chiffres', 'evenements', 'partenaires'].map((table) => ({
  table,
  path: `${table}.csv`,
}));

const reasons = (value: unknown) =>
  readDescriptor(value, 'datapackage.json').diagnostics.map(({ params }) => params['reason']);

describe('readDescriptor()', () => {
  it('gives the title, the paths of the tables and the article', () => {
    const resources = [
      { name: 'chiffres', path: 'chiffres-jeu-fictif.csv' },
      { name: 'tableau', path: 'data/evenements.csv' },
      { name: 'sources', path: ['sources-a.csv', 'sources-b.csv'] },
      { name: 'article', path: 'article.md' },
    ];
    const descriptor = { title: ' Jeu ', fictif: true, resources };
    expect(readDescriptor(descriptor, 'datapackage.json')).toEqual({
      title: 'Jeu',
      fictional: true,
      paths: [
        { table: 'chiffres', path: 'chiffres-jeu-fictif.csv' },
        { table: 'evenements', path: 'data/evenements.csv' },
        { table: 'sources', path: 'sources-a.csv' },
        { table: 'sources', path: 'sources-b.csv' },
      ],
      article: 'article.md',
      diagnostics: [],
    });
  });

  it('believes a package to be fictional only where it says true', () => {
    const fictional = (fictif: unknown) => readDescriptor({ fictif }, '').fictional;
    expect([true, 'true', 1, undefined].map(fictional)).toEqual([true, false, false, false]);
  });

  it.each([
    ['a list', [], ['not-an-object']],
    ['nothing', undefined, ['not-an-object']],
    ['no resources', { title: 'x' }, ['resources-missing']],
    ['no title', { resources: [{ name: 'chiffres', path: 'c.csv' }] }, ['title-missing']],
    ['a bare name', { title: 'x', resources: ['chiffres.csv'] }, ['resource-not-an-object']],
    ['no path', { title: 'x', resources: [{ name: 'chiffres' }] }, ['path-missing']],
    [
      'a climb',
      { title: 'x', resources: [{ name: 'chiffres', path: '../c.csv' }] },
      ['path-unsafe'],
    ],
    [
      'a stranger',
      { title: 'x', resources: [{ name: 'photo', path: 'p.png' }] },
      ['table-unknown'],
    ],
    ['text as data', { title: 'x', resources: [{ name: 'n', data: 'a,b' }] }, ['data-unreadable']],
  ])('says what is wrong with %s', (_, value, expected) => {
    expect(reasons(value)).toEqual(expected);
  });

  it('falls back on the five usual names where no path can be used', () => {
    for (const value of [
      undefined,
      [],
      { resources: [] },
      { resources: [{ path: '/etc/x.csv' }] },
    ]) {
      expect(readDescriptor(value, '')).toMatchObject({ paths: USUAL, article: 'article.md' });
    }
    expect(readDescriptor({ resources: [{ name: 'chiffres', data: [] }] }, '').paths).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readDescriptor(value, '');
        readDescriptor({ title: value, resources: [value, { name: value, path: value }] }, '');
      }),
    );
  });
});

describe('readDescriptorFile()', () => {
  it('reads bytes, and says that a text is not JSON', () => {
    const good = fileOf('p.json', '{"title":"T","resources":[{"name":"chiffres","path":"c.csv"}]}');
    expect(readDescriptorFile(good)).toMatchObject({ title: 'T', diagnostics: [] });
    const { paths, diagnostics } = readDescriptorFile(fileOf('p.json', '{\n"title": }'));
    expect(paths).toEqual(USUAL);
    expect(diagnostics).toMatchObject([{ code: 'json-invalid', file: 'p.json' }]);
    expect(readDescriptorFile(fileOf('p.json', '[1]')).diagnostics).toHaveLength(1);
  });
});

describe('isSafePath()', () => {
  it.each([
    ['chiffres.csv', true],
    ['jeu/chiffres été 2024.csv', true],
    ['', false],
    ['/chiffres.csv', false],
    ['../chiffres.csv', false],
    ['a/../chiffres.csv', false],
    ['%2e%2e/chiffres.csv', false],
    ['.cache/chiffres.csv', false],
    ['a//b.csv', false],
    ['a\\b.csv', false],
    ['https://lot.fr/chiffres.csv', false],
    ['//lot.fr/chiffres.csv', false],
    ['data:text/csv,a', false],
    ['chiffres.csv?x', false],
    [' chiffres.csv', false],
  ])('judges %j', (path, expected) => {
    expect(isSafePath(path)).toBe(expected);
  });
});

describe('normalizeGazetteer()', () => {
  it('gives the 312 communes and 10 intercommunalités of the Lot', () => {
    expect(LOT.communes.size).toBe(312);
    expect(LOT.epcis.size).toBe(10);
    expect(LOT.department).toMatchObject({ code: '46', name: 'Lot' });
    expect(LOT.pastCommunes.get('46217')).toBe('46172');
    expect(LOT.communes.get('46042')).toMatchObject({ name: 'Cahors', epci: '200023737' });
    expect(LOT.epcis.get('200023737')).toMatchObject({
      fullName: 'CA du Grand Cahors',
      communes: 36,
    });
    expect(LOT.contours.kind).toBe('approximate');
  });

  it('places every commune in a known intercommunalité', () => {
    for (const { epci } of LOT.communes.values()) expect(LOT.epcis.has(epci)).toBe(true);
    for (const code of LOT.pastCommunes.values()) expect(LOT.communes.has(code)).toBe(true);
  });

  it('refuses what is not the file of territories', () => {
    const text = readFileSync(join(ROOT, 'public/geo/46.topo.json'), 'utf8');
    const broken = text.replace('"Lot"', '12');
    for (const value of [undefined, null, {}, [], 'x', JSON.parse(broken)]) {
      expect(normalizeGazetteer(value)).toBeUndefined();
    }
  });
});
