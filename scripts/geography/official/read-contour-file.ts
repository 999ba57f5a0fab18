import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ContourError } from './contour-error.ts';

/** Reads a JSON file. Throws a ContourError where there is none, or where it is something else. */
export function readContourFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ContourError(`Rien à lire ici : ${path}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const zip = text.startsWith('PK') ? ' C’est une archive : il faut d’abord l’ouvrir.' : '';
    throw new ContourError(`${basename(path)} n’est pas un GeoJSON : ce n’est pas du JSON.${zip}`);
  }
}
