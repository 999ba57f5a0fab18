import type { FileBytes } from '../ingest/file-input.ts';
import { readDescriptor } from '../ingest/read-descriptor.ts';
import { readDescriptorFile } from '../ingest/read-descriptor-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fetchFile } from './fetch-file.ts';
import type { DataSet } from './view.ts';

/** Folder of each set of figures, beside the page. */
export const FOLDERS: Readonly<Record<DataSet, string>> = {
  programme: './data/',
  fictif: './data/jeu-fictif/',
};

/** The files of a package that the server has, and those that it should have had. */
export interface ServedPackage {
  readonly files: readonly FileBytes[];
  readonly unreachable: readonly Diagnostic[];
  /** Paths of the tables, from the page, for the links that download them. */
  readonly paths: readonly string[];
}

/** Fetches a data package: its description, then every table that it lists. */
export async function servedPackage(dataSet: DataSet): Promise<ServedPackage> {
  const folder = FOLDERS[dataSet];
  const descriptor = await fetchFile(`${folder}datapackage.json`);
  const listed =
    descriptor.kind === 'file'
      ? readDescriptorFile(descriptor.file)
      : readDescriptor(undefined, 'datapackage.json');
  const tables = await Promise.all(listed.paths.map(({ path }) => fetchFile(folder + path)));
  const fetched = [descriptor, ...tables];
  return {
    files: fetched.flatMap((one) => (one.kind === 'file' ? [one.file] : [])),
    unreachable: fetched.flatMap((one) => (one.kind === 'unreachable' ? [one.diagnostic] : [])),
    paths: listed.paths.map(({ path }) => folder + path),
  };
}
