import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileBytes } from '../../src/ingest/file-input.ts';
import { normalizeGazetteer } from '../../src/ingest/normalize-gazetteer.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Gazetteer } from '../../src/model/territory.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The territories of the Lot, as the page reads them. */
export const LOT: Gazetteer = loadGazetteer();

/** The files of `data/` that hold tables. */
export const DATA_FILES: readonly FileBytes[] = [
  'chiffres.csv',
  'evenements.csv',
  'indicateurs.csv',
  'partenaires.csv',
  'sources.csv',
].map((name) => ({ name, bytes: readFileSync(join(ROOT, 'data', name)) }));

/** The programme's real data set, as `data/` holds it. */
export const PROGRAMME: Dataset = await loadProgramme();

/** Makes a file out of a text in UTF-8. */
export function fileOf(name: string, text: string): FileBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}

function loadGazetteer(): Gazetteer {
  const text = readFileSync(join(ROOT, 'public/geo/46.topo.json'), 'utf8');
  const gazetteer = normalizeGazetteer(JSON.parse(text));
  if (!gazetteer) throw new Error('gazetteer: 46.topo.json');
  return gazetteer;
}

async function loadProgramme(): Promise<Dataset> {
  const { dataset } = await readDataset(DATA_FILES, LOT);
  if (!dataset) throw new Error('data set: data/');
  return dataset;
}
