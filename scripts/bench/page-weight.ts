import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { CHART_CHUNK, FIRST_CHUNKS } from '../vite-chunk-names.ts';

/** What a reader downloads, in bytes as a host sends them: gzipped, but for the fonts. */
export interface PageWeight {
  /** What `index.html` names, and all that it imports at once. */
  readonly initialScript: number;
  /**
   * The same, and every script fetched before the board stands there with the first chart painted,
   * beside the article and its verdicts.
   */
  readonly firstViewScript: number;
  /** What keeps charts live, fetched when one first changes: Chart.js and what it alone needs. */
  readonly liveChartScript: number;
  /**
   * The same where a file of `data/` was replaced since the build: with what reads the figures,
   * in the page and in its worker, and the article.
   */
  readonly readingScript: number;
  /** All the others: what only some readers ask for, or what comes after the first view. */
  readonly otherScript: number;
  readonly styles: number;
  readonly fonts: number;
  readonly geography: number;
  /** What the build read of the data, for the first view. */
  readonly prepared: number;
  /** The figures and the article, without the fictional set. */
  readonly data: number;
  readonly fictionalData: number;
}

/** Parts of the page that the first view waits for: charts are painted with the last one. */
const FIRST_PARTS = Object.values(FIRST_CHUNKS);

/** What reads files that the build has not read. */
const READERS = [
  'src/article/judge/check-article.ts',
  'src/article/read-article.ts',
  'src/ingest/normalize-gazetteer.ts',
  'src/state/figures-reader.ts',
];
const READING_WORKER = 'assets/ingest.worker-';

const FICTIONAL = 'data/jeu-fictif/';

/** Weighs a built page by its folder. Throws where it does not find the parts that it knows. */
export function weighPage(dist: string): PageWeight {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const files = filesUnder(dist);
  const zipped = (names: Iterable<string>) => sum(names, (name) => zippedSize(join(dist, name)));
  const { initial, firstView, liveChart, reading } = scriptsOf(dist, manifest, files);
  const isOther = (name: string) => !reading.has(name) && !liveChart.has(name);
  return {
    initialScript: zipped(initial),
    firstViewScript: zipped(firstView),
    liveChartScript: zipped(liveChart),
    readingScript: zipped(reading),
    otherScript: zipped(files.filter((name) => name.endsWith('.js') && isOther(name))),
    styles: zipped(files.filter((name) => name.endsWith('.css'))),
    fonts: sum(
      files.filter((name) => name.endsWith('.woff2')),
      (name) => readFileSync(join(dist, name)).length,
    ),
    geography: zipped(files.filter((name) => name.startsWith('geo/'))),
    prepared: zipped(files.filter((name) => name.startsWith('assets/') && name.endsWith('.json'))),
    data: zipped(files.filter((name) => name.startsWith('data/') && !name.startsWith(FICTIONAL))),
    fictionalData: zipped(files.filter((name) => name.startsWith(FICTIONAL))),
  };
}

/**
 * Scripts of a built page: those of its start; with those of its first view; what these charts are
 * kept live by; those of the first view with the readers.
 */
export function scriptsOf(dist: string, manifest: Manifest, files: readonly string[]) {
  const initial = new Set([...linkedScripts(dist), ...withImports(manifest, 'index.html')]);
  const panes = FIRST_PARTS.flatMap((name) => [...withImports(manifest, keyOf(manifest, name))]);
  const firstView = new Set([...initial, ...panes]);
  const liveChart = new Set(chartScripts(manifest).filter((file) => !firstView.has(file)));
  const readers = READERS.flatMap((key) => [...withImports(manifest, key)]);
  const worker = files.filter((name) => name.startsWith(READING_WORKER) && name.endsWith('.js'));
  return { initial, firstView, liveChart, reading: new Set([...firstView, ...readers, ...worker]) };
}

/** Where a manifest speaks of a file: by its source, or of several parts by the name of its chunk. */
export function keyOf(manifest: Manifest, name: string): string {
  const key = manifest[name]
    ? name
    : Object.keys(manifest).find((each) => manifest[each]?.name === name);
  if (key === undefined) throw new Error(`manifest: ${name}`);
  return key;
}

/** Scripts that the page itself names, as it starts or ahead of their time. */
function linkedScripts(dist: string): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
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
export function withImports(manifest: Manifest, entry: string): ReadonlySet<string> {
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
