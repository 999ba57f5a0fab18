import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { weighPage } from '../../scripts/bench/page-weight.ts';

/** What gzip adds to bytes that it cannot shrink. */
const GZIP = 23;

const folder = mkdtempSync(join(tmpdir(), 'oh-my-lot-weight-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Bytes without any order, the same at every run: drawn at random, some can be shrunk one day. */
function bytesOf(file: string, size: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, index) =>
    createHash('sha256').update(`${file} ${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, size);
}

/** Builds a page whose files have the given sizes. */
function built(name: string, manifest: object, sizes: Record<string, number>): string {
  const dist = join(folder, name);
  const write = (file: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  };
  write('.vite/manifest.json', JSON.stringify(manifest));
  write('index.html', '<script src="./start.js"></script><script src="./assets/index-1.js">');
  for (const [file, size] of Object.entries(sizes)) write(file, bytesOf(file, size));
  return dist;
}

const ENTRY = { file: 'assets/index-1.js', isEntry: true, imports: ['_shared.js'] };
const SHARED = { file: 'assets/shared-1.js' };

/** Parts that come on demand, each in a file of its own. */
const PARTS = {
  '_shared-view-1.js': { file: 'assets/shared-view-1.js', name: 'shared-view' },
  '_shared-drawing-1.js': { file: 'assets/shared-drawing-1.js', name: 'shared-drawing' },
  '_first-view-1.js': { file: 'assets/first-view-1.js', name: 'first-view' },
  '_evolution-1.js': { file: 'assets/evolution-1.js', name: 'evolution' },
  'src/article/judge/check-article.ts': { file: 'assets/check-1.js', isDynamicEntry: true },
  'src/article/read-article.ts': { file: 'assets/read-1.js', isDynamicEntry: true },
  'src/ingest/normalize-gazetteer.ts': { file: 'assets/gazetteer-1.js', isDynamicEntry: true },
  'src/state/figures-reader.ts': { file: 'assets/reader-1.js', isDynamicEntry: true },
};

it('weighPage() counts a script once, with all that it imports at once', () => {
  const dist = built(
    'whole',
    {
      'index.html': {
        ...ENTRY,
        dynamicImports: ['src/charts/Chart.svelte', 'src/panels/Help.svelte'],
      },
      '_shared.js': SHARED,
      ...PARTS,
      'src/charts/Chart.svelte': {
        file: 'assets/Chart-1.js',
        isDynamicEntry: true,
        imports: ['_shared.js', '_chart.js'],
      },
      '_chart.js': { file: 'assets/chart-js-1.js', imports: ['_shared.js'] },
      'src/panels/Help.svelte': { file: 'assets/Help-1.js', isDynamicEntry: true },
    },
    {
      'start.js': 50,
      'assets/index-1.js': 100,
      'assets/shared-1.js': 200,
      'assets/Chart-1.js': 300,
      'assets/chart-js-1.js': 400,
      'assets/Help-1.js': 500,
      'assets/shared-view-1.js': 80,
      'assets/shared-drawing-1.js': 53,
      'assets/first-view-1.js': 70,
      'assets/evolution-1.js': 103,
      'assets/check-1.js': 104,
      'assets/read-1.js': 105,
      'assets/gazetteer-1.js': 106,
      'assets/reader-1.js': 107,
      'assets/ingest.worker-1.js': 600,
      'assets/programme-1.json': 650,
      'assets/index-1.css': 700,
      'assets/a-1.woff2': 800,
      'geo/46.topo.json': 900,
      'data/chiffres.csv': 1000,
      'data/jeu-fictif/chiffres.csv': 1100,
    },
  );
  expect(weighPage(dist)).toEqual({
    initialScript: 350 + 3 * GZIP,
    firstViewScript: 656 + 7 * GZIP,
    liveChartScript: 700 + 2 * GZIP,
    readingScript: 1678 + 12 * GZIP,
    otherScript: 500 + GZIP,
    styles: 700 + GZIP,
    fonts: 800,
    geography: 900 + GZIP,
    prepared: 650 + GZIP,
    data: 1000 + GZIP,
    fictionalData: 1100 + GZIP,
  });
});

it('weighPage() refuses a page whose charts it cannot find', () => {
  const dist = built(
    'no-chart',
    { 'index.html': ENTRY, '_shared.js': SHARED, ...PARTS },
    { 'assets/index-1.js': 1, 'assets/shared-1.js': 1 },
  );
  expect(() => weighPage(dist)).toThrow('chart-js');
});
