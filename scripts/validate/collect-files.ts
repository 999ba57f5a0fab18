import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileBytes } from '../../src/ingest/file-input.ts';
import { readDescriptorFile } from '../../src/ingest/read-descriptor-file.ts';

export interface CollectedFiles {
  readonly files: readonly FileBytes[];
  /** Paths at which nothing could be read. */
  readonly unreachable: readonly string[];
}

/**
 * Reads the files at some paths, each once; a `datapackage.json` brings the tables that it lists.
 * Files keep the path by which they were named.
 */
export function collectFiles(paths: readonly string[]): CollectedFiles {
  const files = new Map<string, FileBytes>();
  const unreachable: string[] = [];
  const collect = (path: string) => {
    const place = resolve(path);
    if (files.has(place)) return;
    let file: FileBytes;
    try {
      file = { name: path, bytes: readFileSync(place) };
    } catch {
      unreachable.push(path);
      return;
    }
    files.set(place, file);
    if (basename(path) !== 'datapackage.json') return;
    const folder = dirname(path);
    for (const listed of readDescriptorFile(file).paths) collect(join(folder, listed.path));
  };
  paths.flatMap(expandStar).forEach(collect);
  return { files: [...files.values()], unreachable };
}

/** Lists the files that `data/*.csv` names: Windows leaves that to the command. */
function expandStar(path: string): string[] {
  const pattern = basename(path);
  if (!pattern.includes('*')) return [path];
  const folder = dirname(path);
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  const matcher = new RegExp(`^${parts.join('.*')}$`);
  try {
    const found = readdirSync(folder).filter((name) => matcher.test(name));
    return found.length > 0 ? found.sort().map((name) => join(folder, name)) : [path];
  } catch {
    return [path];
  }
}
