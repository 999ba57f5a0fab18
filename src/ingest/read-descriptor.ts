import type { Diagnostic } from '../model/diagnostic.ts';
import { isRecord, jsonKind } from './json-kind.ts';
import { recogniseTable } from './recognise-table.ts';
import { Remarks } from './remarks.ts';
import { isSafePath } from './safe-path.ts';
import { TABLE_NAMES, type TableName } from './table-contract.ts';

interface TablePath {
  readonly table: TableName;
  /** Relative to the descriptor. */
  readonly path: string;
}

/** What a data package says of itself, and where its files are. */
export interface DescriptorReading {
  /** '' where the package has none. */
  readonly title: string;
  readonly fictional: boolean;
  readonly paths: readonly TablePath[];
  /** Path of the Markdown article, where the package lists one. */
  readonly article: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files looked for where the descriptor cannot say. */
const USUAL_PATHS: readonly TablePath[] = TABLE_NAMES.map((table) => ({
  table,
  path: `${table}.csv`,
}));

/**
 * Reads a Data Package descriptor as far as the dashboard needs it. Never throws: where it is
 * broken, the five usual file names stand in and the diagnostics say so.
 *
 * @param name of the descriptor's file, for the diagnostics
 */
export function readDescriptor(value: unknown, name: string): DescriptorReading {
  const remarks = new Remarks();
  const reading = readRecord(value, remarks);
  return { ...reading, diagnostics: remarks.list(name, 'datapackage') };
}

function readRecord(value: unknown, remarks: Remarks): Omit<DescriptorReading, 'diagnostics'> {
  const broken = { title: '', fictional: false, paths: USUAL_PATHS, article: 'article.md' };
  if (!isRecord(value)) {
    reject(remarks, '', jsonKind(value), 'not-an-object');
    return broken;
  }
  const title = typeof value['title'] === 'string' ? value['title'].trim() : '';
  if (title === '') {
    const params = { reason: 'title-missing' };
    remarks.add('package-invalid', 'warning', { column: 'title', params });
  }
  const fictional = value['fictif'] === true;
  const resources = value['resources'];
  if (!Array.isArray(resources) || resources.length === 0) {
    reject(remarks, 'resources', jsonKind(resources), 'resources-missing');
    return { ...broken, title, fictional };
  }
  const paths: TablePath[] = [];
  let article: string | undefined;
  let inline = false;
  resources.forEach((resource: unknown, index) => {
    const column = `resources[${index}]`;
    if (!isRecord(resource)) {
      reject(remarks, column, jsonKind(resource), 'resource-not-an-object');
      return;
    }
    if (resource['data'] !== undefined) {
      inline = true;
      if (!Array.isArray(resource['data'])) {
        reject(remarks, `${column}.data`, jsonKind(resource['data']), 'data-unreadable');
      }
      return;
    }
    const name = typeof resource['name'] === 'string' ? resource['name'] : '';
    for (const path of readPaths(resource['path'], column, remarks)) {
      const table = recogniseTable(name, []) ?? recogniseTable(path, []);
      if (table) paths.push({ table, path });
      else if (/\.(?:md|markdown)$/i.test(path)) article ??= path;
      else {
        const params = { reason: 'table-unknown' };
        remarks.add('package-invalid', 'warning', { column, value: path, params });
      }
    }
  });
  if (paths.length === 0 && !inline) return { ...broken, title, fictional };
  return { title, fictional, paths, article };
}

/** Gives the safe paths of a resource: `path` is one, or a list of them. */
function readPaths(value: unknown, column: string, remarks: Remarks): string[] {
  const paths: readonly unknown[] = Array.isArray(value) ? value : [value];
  return paths.filter((path): path is string => {
    if (typeof path !== 'string' || path === '') {
      reject(remarks, `${column}.path`, jsonKind(path), 'path-missing');
      return false;
    }
    if (!isSafePath(path)) {
      reject(remarks, `${column}.path`, path, 'path-unsafe');
      return false;
    }
    return true;
  });
}

function reject(remarks: Remarks, column: string, value: string, reason: string): void {
  remarks.add('package-invalid', 'error', { column, value, params: { reason } });
}
