import { join } from 'node:path';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Gazetteer } from '../../src/model/territory.ts';
import { ROOT } from '../run.mjs';
import { collectFiles } from '../validate/collect-files.ts';

/** The folder of the programme's own figures. */
export const PROGRAMME_DATA = join(ROOT, 'data');

/**
 * Reads the data set of a folder: the tables that its `datapackage.json` lists, else its CSV and
 * JSON files. Gives undefined where no row of them can be read.
 */
export async function readFolder(
  folder: string,
  gazetteer: Gazetteer,
): Promise<Dataset | undefined> {
  const listed = collectFiles([join(folder, 'datapackage.json')]);
  const { files } =
    listed.unreachable.length === 0
      ? listed
      : collectFiles([join(folder, '*.csv'), join(folder, '*.json')]);
  return (await readDataset(files, gazetteer)).dataset;
}
