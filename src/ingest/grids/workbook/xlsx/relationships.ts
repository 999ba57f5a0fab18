import { localName, readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** A part that another one refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`… the same in both variants of the standard. */
  readonly type: string;
  /** Its name in the archive. */
  readonly target: string;
}

/** Gives the parts that a part refers to ('' for the package itself), none where it says nothing. */
export async function readRelationships(
  archive: Archive,
  part: string,
): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const source = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(source)) return found;
  await readXml(archive.texts(source), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (localName(name) !== 'Relationship' || TargetMode === 'External') return;
      const type = (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1);
      found.push({ id: Id ?? '', type, target: resolve(folder, Target ?? '') });
    },
  });
  return found;
}

/** Resolves an address as RFC 3986 does, within the archive. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  const slashed = target.replaceAll('\\', '/');
  for (const step of (slashed.startsWith('/') ? slashed : folder + slashed).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
