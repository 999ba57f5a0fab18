import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Sources } from './floors.ts';
import { parse } from './imports.ts';

/** Lists the files in a folder and under it, by their path from it, with slashes, in order. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Parses the TypeScript and Svelte files of a folder. */
export function readSources(folder: string): Sources {
  const files = listFiles(folder).filter((file) => /\.(ts|svelte)$/.test(file));
  return new Map(
    files.map((file) => [file, parse(file, readFileSync(join(folder, file), 'utf8'))]),
  );
}
