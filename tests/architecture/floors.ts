import { posix } from 'node:path';
import type ts from 'typescript';
import { importsOf } from './imports.ts';

/** The rooms of `src`, from the ground up: a room imports from itself and from the floors below. */
const FLOORS: readonly (readonly string[])[] = [
  ['model', 'theme', 'trust'],
  ['ingest', 'article', 'i18n', 'export', 'offline'],
  ['charts', 'map'],
  ['state'],
  ['panels'],
];

/** Source files, parsed, by their path from `src`, with slashes. */
export type Sources = ReadonlyMap<string, ts.SourceFile>;

/** Gives the room of a file: its first folder, or '' for the files of `src` itself. */
export function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

/** Gives the floor of a file; those of `src` itself stand on top. Undefined for an unknown room. */
export function floorOf(file: string): number | undefined {
  const room = roomOf(file);
  if (room === '') return FLOORS.length;
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  return floor === -1 ? undefined : floor;
}

/** Lists, in words, the imports that leave `src`, climb, or cross to a sibling room. */
export function floorViolations(sources: Sources): string[] {
  const violations: string[] = [];
  for (const [file, code] of sources) {
    if (floorOf(file) === undefined) violations.push(`${file}: unknown room`);
    for (const name of importsOf(code)) {
      if (!name.startsWith('.') && !name.startsWith('/')) continue;
      const fault = faultOf(file, name);
      if (fault) violations.push(`${file} imports ${name}: ${fault}`);
    }
  }
  return violations;
}

function faultOf(file: string, name: string): string | undefined {
  const target = targetOf(file, name);
  if (target.startsWith('..') || target.startsWith('/')) return 'outside src';
  if (posix.extname(target) === '') return 'no extension';
  if (roomOf(target) === roomOf(file)) return undefined;
  const from = floorOf(file);
  const to = floorOf(target);
  if (from === undefined || to === undefined) return 'unknown room';
  if (to > from) return 'a higher floor';
  return to === from ? 'a sibling room' : undefined;
}

/** Lists the circles of imports between files, each once, as `a.ts → b.ts → a.ts`. */
export function circles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) {
      if (path.length - start > 1) found.push([...path.slice(start), file].join(' → '));
      return;
    }
    const code = sources.get(file);
    if (!code || done.has(file)) return;
    for (const name of importsOf(code)) visit(targetOf(file, name), [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}

/** Gives the path from `src` of what a file imports. */
function targetOf(file: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
}
