import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHARACTERS, FACES, type Face, FEATURES } from './faces.ts';

/**
 * Writes the faces of the page where they are not yet, under `node_modules/.cache/`.
 *
 * @param modules path of `node_modules`
 * @returns the folder that holds `NAME.woff2` of each face
 */
export async function writeFaces(modules: string): Promise<string> {
  const wholes = await Promise.all(FACES.map(({ path }) => readFile(join(modules, path))));
  const folder = join(modules, '.cache', 'faces', keyOf(wholes));
  await mkdir(folder, { recursive: true });
  await Promise.all(
    FACES.map(async (face, index) => {
      const file = join(folder, `${face.name}.woff2`);
      const whole = wholes[index];
      if (!whole || existsSync(file)) return;
      // Renamed when whole: two builds at once never read half a file.
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, await subset(whole, face));
      await rename(draft, file);
    }),
  );
  return folder;
}

async function subset(whole: Buffer, { weights: [min, max] }: Face): Promise<Buffer> {
  // Asked for only where a face is missing: its WebAssembly takes a moment to start.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(whole, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min, max } },
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

/** Changes with the fonts and with what is kept of them. */
function keyOf(wholes: readonly Buffer[]): string {
  const hash = createHash('sha256').update(JSON.stringify([FACES, CHARACTERS, FEATURES]));
  for (const whole of wholes) hash.update(whole);
  return hash.digest('hex').slice(0, 16);
}
