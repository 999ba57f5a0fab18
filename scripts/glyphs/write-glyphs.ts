import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GlyphTableName } from '../../src/export/glyphs/glyph-table.ts';
import { CHARACTERS } from '../fonts/faces.ts';
import { writeFaces } from '../fonts/write-faces.ts';

/** Changes with the form of the tables: those of another form are made anew. */
const FORM = 1;

const FILES = { text: 'text.woff2', heading: 'display.woff2' } as const;

/**
 * Writes the outlines of a face of the page at a weight as JSON, where they are not yet, under
 * `node_modules/.cache/`.
 *
 * @returns the JSON of a `GlyphTable`
 */
export async function writeGlyphs(modules: string, name: GlyphTableName): Promise<string> {
  const faces = await writeFaces(modules);
  const folder = join(modules, '.cache', 'glyphs', keyOf(basename(faces)));
  const file = join(folder, `${name}.json`);
  if (existsSync(file)) return readFile(file, 'utf8');
  const face = name.startsWith('text') ? 'text' : 'heading';
  const json = await glyphsOf(await readFile(join(faces, FILES[face])), Number(name.slice(-3)));
  await mkdir(folder, { recursive: true });
  // Renamed when whole: two builds at once never read half a file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, json);
  await rename(draft, file);
  return json;
}

async function glyphsOf(woff2: Buffer, weight: number): Promise<string> {
  // Asked for only where a table is missing: their WebAssembly takes a moment to start.
  const { default: subsetFont } = await import('subset-font');
  const { shapeFace } = await import('./shape-face.ts');
  const truetype = await subsetFont(woff2, CHARACTERS, { targetFormat: 'truetype' });
  return JSON.stringify(shapeFace(truetype, CHARACTERS, weight));
}

function keyOf(faces: string): string {
  return createHash('sha256').update(`${FORM} ${faces} ${CHARACTERS}`).digest('hex').slice(0, 16);
}
