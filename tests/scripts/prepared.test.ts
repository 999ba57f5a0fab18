import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepare } from '../../scripts/prepared/prepare.ts';
import { ROOT } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { fetchFile } from '../../src/state/fetch-file.ts';
import { preparedSet } from '../../src/state/prepared-set.ts';

let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

/** A host with the files of the page, and with what the build read of them. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oh-my-lot-prepared-'));
  await cp(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
  await cp(join(ROOT, 'public/geo'), join(folder, 'geo'), { recursive: true });
  const prepared = await prepare({ data: join(folder, 'data'), publicFiles: folder });
  await writeFile(join(folder, 'programme.json'), prepared ?? '');
  server = await serve(folder);
  // A page: addresses from its own, and a link to what the build read.
  const { fetch } = globalThis;
  const fromPage = (path: string) => fetch(new URL(path, server.address), { cache: 'no-cache' });
  vi.stubGlobal('fetch', fromPage);
  vi.stubGlobal('document', { getElementById: () => ({ getAttribute: () => './programme.json' }) });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
  await rm(folder, { recursive: true });
});

const asked = () => preparedSet(fetchFile('./geo/46.topo.json'));

describe('preparedSet()', () => {
  it('gives what the build read of the files that are served', async () => {
    const prepared = await asked();
    expect(prepared?.dataset.figures.length).toBeGreaterThan(20);
    expect(prepared?.gazetteer.communes.size).toBe(312);
    expect(prepared?.report.ok).toBe(true);
    expect(prepared?.checked.claims.length).toBeGreaterThan(3);
    expect(prepared?.tables).toContain('./data/chiffres.csv');
  });

  it.each(['data/chiffres.csv', 'data/datapackage.json', 'data/article.md', 'geo/46.topo.json'])(
    'gives nothing once %s is another',
    async (path) => {
      await writeFile(join(folder, path), ' ');
      expect(await asked()).toBeUndefined();
    },
  );

  it('gives nothing once a file is gone', async () => {
    await rm(join(folder, 'data/sources.csv'));
    expect(await asked()).toBeUndefined();
  });

  it('gives nothing where the build left nothing, or what cannot be read', async () => {
    await writeFile(join(folder, 'programme.json'), '{');
    expect(await asked()).toBeUndefined();
    vi.stubGlobal('document', { getElementById: () => null });
    expect(await asked()).toBeUndefined();
  });
});
