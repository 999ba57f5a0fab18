import { afterEach, describe, expect, it, vi } from 'vitest';
import { serve } from './serve.ts';
import { FOLDERS, servedPackage } from '../../src/state/served-package.ts';

const descriptor = (...paths: string[]) =>
  JSON.stringify({
    title: 'Essai',
    resources: paths.map((path) => ({ name: path.replace('.csv', ''), path })),
  });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('servedPackage()', () => {
  it('fetches the tables that the description lists, and no other', async () => {
    const asked = serve({
      './data/datapackage.json': descriptor('chiffres.csv', 'sources.csv'),
      './data/chiffres.csv': 'c',
      './data/sources.csv': 's',
    });
    const { files, unreachable, paths } = await servedPackage('programme');
    expect(files.map(({ name }) => name)).toEqual([
      'datapackage.json',
      'chiffres.csv',
      'sources.csv',
    ]);
    expect(unreachable).toEqual([]);
    expect(paths).toEqual(['./data/chiffres.csv', './data/sources.csv']);
    expect(asked).toEqual(['./data/datapackage.json', ...paths]);
  });

  it('fetches each set from its own folder', async () => {
    const asked = serve({ './data/jeu-fictif/datapackage.json': descriptor('chiffres.csv') });
    await servedPackage('fictif');
    expect(asked.every((path) => path.startsWith(FOLDERS.fictif))).toBe(true);
  });

  it('says which tables it could not have, and gives the others', async () => {
    serve({
      './data/datapackage.json': descriptor('chiffres.csv', 'sources.csv'),
      './data/chiffres.csv': 'c',
    });
    const { files, unreachable } = await servedPackage('programme');
    expect(files).toHaveLength(2);
    expect(unreachable.map(({ value, params }) => [value, params.status])).toEqual([
      ['sources.csv', '404'],
    ]);
  });

  it('asks for the usual tables where there is no description', async () => {
    const asked = serve({ './data/chiffres.csv': 'c' });
    const { files, unreachable } = await servedPackage('programme');
    expect(asked).toContain('./data/indicateurs.csv');
    expect(files.map(({ name }) => name)).toEqual(['chiffres.csv']);
    expect(unreachable.map(({ value }) => value)).toContain('datapackage.json');
  });

  it('never leaves the folder of the data', async () => {
    const paths = ['../secret.csv', '/etc/passwd', 'https://autre.fr/a.csv', 'chiffres.csv'];
    const asked = serve({ './data/datapackage.json': descriptor(...paths) });
    await servedPackage('programme');
    expect(asked).toEqual(['./data/datapackage.json', './data/chiffres.csv']);
  });
});
