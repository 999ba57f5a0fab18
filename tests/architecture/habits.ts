import ts from 'typescript';
import { floorOf, roomOf, type Sources } from './floors.ts';
import { importsOf, walk } from './imports.ts';

/** Below this floor (charts and map stand on it), only components know Svelte. */
const HIGHEST_PLAIN_FLOOR = 2;

/** Rooms that know nothing of the page: scripts run in Node use them. */
const ROOMS_WITHOUT_PAGE = ['model', 'theme'];

/** Names of the page. */
const PAGE_GLOBALS = new Set(['document', 'window', 'navigator', 'localStorage']);

/** Names of folders that gather what nobody looks for there. */
const VAGUE_FOLDERS = new Set(['utils', 'helpers', 'types', 'common', 'shared', 'misc', 'lib']);

/** Lists the plain files of the lower floors that import Svelte, but for those in `allowed`. */
export function svelteBelowComponents(sources: Sources, allowed: ReadonlySet<string>): string[] {
  const plain = [...sources].filter(
    ([file, code]) =>
      !file.endsWith('.svelte') &&
      !allowed.has(file) &&
      (floorOf(file) ?? 0) <= HIGHEST_PLAIN_FLOOR &&
      importsOf(code).some((name) => /^svelte(\/|$)/.test(name)),
  );
  return plain.map(([file]) => file);
}

/** Lists the uses of the page in `model` and `theme`, but for the files in `allowed`. */
export function pageBelowComponents(sources: Sources, allowed: ReadonlySet<string>): string[] {
  const rooms = [...sources].filter(
    ([file]) => ROOMS_WITHOUT_PAGE.includes(roomOf(file)) && !allowed.has(file),
  );
  return rooms.flatMap(([file, code]) =>
    nodesOf(code, isPageGlobal).map((node) => `${file}: ${node.getText()}`),
  );
}

/** Lists the files that use the type `any`, once for each use. */
export function anyTypes(sources: Sources): string[] {
  return [...sources].flatMap(([file, code]) =>
    nodesOf(code, (node) => node.kind === ts.SyntaxKind.AnyKeyword).map(() => file),
  );
}

/** Lists the files that stand in a folder with a vague name. */
export function filesInVagueFolders(files: readonly string[]): string[] {
  return files.filter((file) =>
    file
      .split('/')
      .slice(0, -1)
      .some((folder) => VAGUE_FOLDERS.has(folder)),
  );
}

/** Lists the files that only gather the exports of others. */
export function barrels(files: readonly string[]): string[] {
  return files.filter((file) => /(^|\/)index\.(ts|js|mjs|svelte\.ts)$/.test(file));
}

function isPageGlobal(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !PAGE_GLOBALS.has(node.text)) return false;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return !isMember && !isKey;
}

function nodesOf(code: ts.SourceFile, keep: (node: ts.Node) => boolean): ts.Node[] {
  const nodes: ts.Node[] = [];
  walk(code, (node) => {
    if (keep(node)) nodes.push(node);
  });
  return nodes;
}
