import { readFileSync } from 'node:fs';
import { makeBaseMap, type BaseMap } from '../../src/map/base-map.ts';

const FILE = new URL('../../public/geo/46.topo.json', import.meta.url);

/** Reads the committed contours afresh: a test may spoil its copy. */
export function lotTopology(): Record<string, unknown> {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Makes the base map of the committed contours. */
export function lotMap(): BaseMap {
  const base = makeBaseMap(lotTopology());
  if (!base) throw new Error(`not a topology of the Lot: ${FILE.href}`);
  return base;
}
