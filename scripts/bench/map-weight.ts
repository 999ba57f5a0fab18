import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { keyOf, withImports } from './page-weight.ts';

/** What the page has before the map is shown. */
const PAGE = ['index.html', 'first-view', 'evolution', 'lower-board'];
const DRAWING = 'map';
const PANEL = 'src/panels/map/MapPanel.svelte';

/** Scripts that the map brings when it is first shown, in bytes gzipped, contours aside. */
export interface MapWeight {
  /** What draws it: shapes, circles, names, markers, legend, hands. */
  readonly drawing: number;
  /** The same, and what stands round it: choices, words, time, summary. */
  readonly withPanel: number;
}

/** Weighs the map of a built page by its folder. */
export function weighMap(dist: string): MapWeight {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const page = new Set(PAGE.flatMap((name) => [...withImports(manifest, keyOf(manifest, name))]));
  const weigh = (...entries: readonly string[]) => {
    const files = new Set(
      entries.flatMap((entry) => [...withImports(manifest, keyOf(manifest, entry))]),
    );
    const own = [...files].filter((file) => !page.has(file));
    return own.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  };
  return { drawing: weigh(DRAWING), withPanel: weigh(DRAWING, PANEL) };
}
