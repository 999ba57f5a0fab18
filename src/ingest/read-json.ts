import { foldText } from './fold-text.ts';
import { jsonFaultLine } from './json-fault-line.ts';
import { isRecord, jsonKind, jsonSheet } from './json-sheet.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';
import { TABLE_NAMES } from './table-contract.ts';

/** A table of a JSON file; its name is a key, or '' where the file is one array. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

export interface JsonReading {
  readonly sheets: readonly NamedSheet[];
  /** The Data Package descriptor that the file is, if it is one. */
  readonly descriptor: unknown;
  readonly title: string;
  readonly fictional: boolean;
}

const NOTHING: JsonReading = { sheets: [], descriptor: undefined, title: '', fictional: false };

/**
 * Reads JSON in one of three shapes: an array of rows of one table, an object keyed by table name
 * (with `title` and `fictif` if wanted), or a Data Package, whose inline `data` are read.
 */
export function readJson(text: string, remarks: Remarks): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    remarks.add('json-invalid', 'error', { row: jsonFaultLine(text) });
    return NOTHING;
  }
  if (Array.isArray(value)) return { ...NOTHING, sheets: [{ name: '', sheet: jsonSheet(value) }] };
  if (!isRecord(value)) {
    remarks.add('json-shape-unknown', 'error', { params: { found: jsonKind(value) } });
    return NOTHING;
  }
  if (Array.isArray(value['resources'])) {
    return { ...NOTHING, sheets: inlineSheets(value['resources']), descriptor: value };
  }
  return readKeyed(value, remarks);
}

function inlineSheets(resources: readonly unknown[]): NamedSheet[] {
  return resources.flatMap((resource) => {
    if (!isRecord(resource) || !Array.isArray(resource['data'])) return [];
    const name = typeof resource['name'] === 'string' ? resource['name'] : '';
    return [{ name, sheet: jsonSheet(resource['data']) }];
  });
}

function readKeyed(value: Readonly<Record<string, unknown>>, remarks: Remarks): JsonReading {
  const tables: readonly string[] = TABLE_NAMES;
  const sheets: NamedSheet[] = [];
  for (const [name, content] of Object.entries(value)) {
    if (Array.isArray(content)) sheets.push({ name, sheet: jsonSheet(content) });
    else if (tables.includes(foldText(name))) {
      remarks.add('json-shape-unknown', 'error', {
        value: name,
        params: { found: jsonKind(content) },
      });
    }
  }
  if (sheets.length === 0) {
    remarks.add('json-shape-unknown', 'error', { params: { found: 'object' } });
  }
  const title = typeof value['title'] === 'string' ? value['title'].trim() : '';
  return { sheets, descriptor: undefined, title, fictional: value['fictif'] === true };
}
