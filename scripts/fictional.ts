import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../src/model/territory.ts';
import { descriptor, type Package } from './fictional/descriptor.ts';
import { figures } from './fictional/figures.ts';
import { FLOWS } from './fictional/flows.ts';
import { events, partners } from './fictional/gatherings.ts';
import { mulberry32 } from './fictional/random.ts';
import { csv, SEED, SOURCE } from './fictional/setting.ts';
import { readGazetteer } from './gazetteer.ts';

/**
 * Writes a made-up data set, to try the whole dashboard on: monthly flows by commune, drawn at
 * random but always the same. `jeu-fictif` is in every file name, « Jeu fictif » in the title.
 *
 * Usage: tsx scripts/fictional.ts DIR
 */

const fileName = (table: string) => `${table}-jeu-fictif.csv`;

/** Makes the files of the set, by name; the same bytes for the same territories and package. */
export function fictionalFiles(gazetteer: Gazetteer, real: Package): ReadonlyMap<string, string> {
  const random = mulberry32(SEED);
  const communes = [...gazetteer.communes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map([
    [fileName('indicateurs'), indicators()],
    [fileName('sources'), sources()],
    [fileName('chiffres'), figures(communes, gazetteer.department.code, random)],
    [fileName('evenements'), events(communes, random)],
    [fileName('partenaires'), partners(communes, random)],
    ['datapackage.json', descriptor(real, fileName)],
  ]);
}

function indicators(): string {
  const rows = FLOWS.map(({ code, labels, units }) =>
    [code, ...labels, ...units, 'flux', 'programme'].join(','),
  );
  return csv(['code,libelle_fr,libelle_en,unite_fr,unite_en,mesure,theme', ...rows]);
}

function sources(): string {
  const title = '"Jeu fictif, tiré au sort par un programme"';
  return csv(['id,titre,editeur,url,date_publication,type', `${SOURCE},${title},,,,interne`]);
}

/** Writes the set into a folder; a file that holds the same already is left alone. */
export function writeFictional(folder: string): void {
  const root = resolve(import.meta.dirname, '..');
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of fictionalFiles(
    readGazetteer(),
    read('data/datapackage.json') as Package,
  )) {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined || rest.length > 0) {
    process.stderr.write('Usage : tsx scripts/fictional.ts DOSSIER\n');
    process.exitCode = 2;
  } else {
    writeFictional(folder);
  }
}
