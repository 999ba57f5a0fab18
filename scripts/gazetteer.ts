import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeGazetteer } from '../src/ingest/normalize-gazetteer.ts';
import type { Gazetteer } from '../src/model/territory.ts';
import { ROOT } from './run.mjs';

const CONTOURS = 'public/geo/46.topo.json';

/** Reads the territories from the contours of the page. Throws where they cannot be read. */
export function readGazetteer(): Gazetteer {
  const gazetteer = normalizeGazetteer(JSON.parse(readFileSync(join(ROOT, CONTOURS), 'utf8')));
  if (!gazetteer) throw new Error(`contours: ${CONTOURS}`);
  return gazetteer;
}
