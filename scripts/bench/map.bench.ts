import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readGazetteer } from '../gazetteer.ts';
import { ROOT } from '../run.mjs';
import type { Measure } from './measurement.ts';
import { timeMapSteps } from './time-map-steps.ts';

/** The contours are fetched with the page, before any figure is shown. */
const CONTOURS_KB = 40;
/** Contours that are projected beforehand must be worth it. */
const DRAWING_RATIO = 0.3;
/** Half a frame: the other half is for the browser to style and paint a map that plays. */
const STEP_MS = 8;
const RUNS = 7;

export const measure: Measure = () => {
  const zipped = gzipSync(readFileSync(join(ROOT, 'public/geo/46.topo.json'))).length;
  // In turn, so that a busy moment of the machine weighs on both.
  const runs = Array.from({ length: RUNS }, () => ({
    plane: timeFirstMap('plane'),
    sphere: timeFirstMap('sphere'),
  }));
  const ratio = median(runs.map(({ plane }) => plane)) / median(runs.map(({ sphere }) => sphere));
  return [
    { name: 'contours of the Lot, gzipped', value: zipped / 1000, bar: CONTOURS_KB, unit: 'KB' },
    { name: 'first map, to geoPath', value: ratio, bar: DRAWING_RATIO, unit: '×' },
    {
      name: 'map that plays: one of 84 months',
      value: timeMapSteps(readGazetteer()),
      bar: STEP_MS,
      unit: 'ms',
    },
  ];
};

/** Each in a process of its own: a page draws its first map before anything is compiled. */
function timeFirstMap(way: 'plane' | 'sphere'): number {
  const script = join(import.meta.dirname, 'time-first-map.ts');
  // On one thread, so that the time of the processor is that of the drawing and of its clearing up.
  const args = [...process.execArgv, '--single-threaded', script, way];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return Number.parseFloat(stdout);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
