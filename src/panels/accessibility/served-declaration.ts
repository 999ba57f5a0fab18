import { fetchFile } from '../../state/fetch-file.ts';
import { type Declaration, normalizeDeclaration } from './declaration.ts';

/** Where the declaration stands, beside the page. */
const PATH = './data/accessibilite.json';

let asking: Promise<Declaration | undefined> | undefined;

/**
 * Gives the declaration that stands beside the page, asked for once; undefined where it cannot be
 * had or read, in which case the next call asks again.
 */
export async function servedDeclaration(): Promise<Declaration | undefined> {
  asking ??= fetchDeclaration();
  const declaration = await asking;
  if (!declaration) asking = undefined;
  return declaration;
}

async function fetchDeclaration(): Promise<Declaration | undefined> {
  const fetched = await fetchFile(PATH);
  if (fetched.kind !== 'file') return undefined;
  try {
    return normalizeDeclaration(JSON.parse(new TextDecoder().decode(fetched.file.bytes)));
  } catch {
    return undefined;
  }
}
