import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { CHART_CHUNK } from '../vite-chunk-names.ts';

/** What a reader downloads, in bytes as a host sends them: gzipped, but for the fonts. */
export interface PageWeight {
  /** The entry and all that it imports at once. */
  readonly initialScript: number;
  /** The same, and what the first chart brings with it. */
  readonly scriptWithCharts: number;
  /** All the others: workers, and what only some readers ask for. */
  readonly otherScript: number;
  readonly styles: number;
  readonly fonts: number;
  readonly geography: number;
  /** The figures and the article, without the fictional set. */
  readonly data: number;
  readonly fictionalData: number;
}

const FICTIONAL = 'data/jeu-fictif/';

/** Weighs a built page by its folder. Throws where no script loaded on demand holds Chart.js. */
export function weighPage(dist: string): PageWeight {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const initial = withImports(manifest, 'index.html');
  const withCharts = new Set([...initial, ...chartScripts(manifest)]);
  const files = filesUnder(dist);
  const zipped = (names: Iterable<string>) => sum(names, (name) => zippedSize(join(dist, name)));
  return {
    initialScript: zipped(initial),
    scriptWithCharts: zipped(withCharts),
    otherScript: zipped(files.filter((name) => name.endsWith('.js') && !withCharts.has(name))),
    styles: zipped(files.filter((name) => name.endsWith('.css'))),
    fonts: sum(
      files.filter((name) => name.endsWith('.woff2')),
      (name) => readFileSync(join(dist, name)).length,
    ),
    geography: zipped(files.filter((name) => name.startsWith('geo/'))),
    data: zipped(files.filter((name) => name.startsWith('data/') && !name.startsWith(FICTIONAL))),
    fictionalData: zipped(files.filter((name) => name.startsWith(FICTIONAL))),
  };
}

/** Files loaded on demand together with the one that holds Chart.js. */
function chartScripts(manifest: Manifest): string[] {
  const scripts = Object.keys(manifest)
    .filter((key) => manifest[key]?.isDynamicEntry)
    .map((key) => [...withImports(manifest, key)])
    .filter((files) => files.some((file) => basename(file).startsWith(`${CHART_CHUNK}-`)));
  if (scripts.length === 0) throw new Error(`chunk loaded on demand: no ${CHART_CHUNK}`);
  return scripts.flat();
}

/** Files of a chunk and of all that it imports at once. */
function withImports(manifest: Manifest, entry: string): Set<string> {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`manifest: ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  return files;
}

/** Paths of all files in a folder and under it, from that folder, with slashes. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

function sum(names: Iterable<string>, weigh: (name: string) => number): number {
  let total = 0;
  for (const name of names) total += weigh(name);
  return total;
}

function zippedSize(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
