import { foldText } from '../fold-text.ts';
import { isRecord, jsonKind } from '../json-kind.ts';
import type { Remarks } from '../remarks.ts';
import type { Grid } from './grid.ts';
import { jsonFaultLine } from './json-fault-line.ts';
import { jsonGrid } from './json-grid.ts';
import { remarkTooWide } from './remark-too-wide.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** A table of a JSON file; its name is a key, or '' where the file is one array. */
interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

export interface JsonReading {
  readonly grids: readonly NamedGrid[];
  /** The Data Package descriptor that the file is, if it is one. */
  readonly descriptor: unknown;
  readonly title: string;
  readonly fictional: boolean;
}

const NOTHING: JsonReading = { grids: [], descriptor: undefined, title: '', fictional: false };

/** The records of a text that has one JSON object a line (NDJSON); undefined where it is anything else. */
function recordsByLine(text: string): readonly unknown[] | undefined {
  const records: unknown[] = [];
  try {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const record: unknown = JSON.parse(line);
      if (!isRecord(record)) return undefined;
      records.push(record);
    }
  } catch {
    return undefined;
  }
  return records;
}

/** Where the answers of portals say how many rows there are: they give them a page at a time. */
const COUNTS = ['total_count', 'nhits', '@odata.count', 'numberMatched', 'totalFeatures', 'total'];

/** Says that a file has fewer rows than it says there are. */
function remarkOnPart(
  value: Readonly<Record<string, unknown>>,
  rows: readonly unknown[],
  remarks: Remarks,
): void {
  const about = isRecord(value['meta']) ? { ...value['meta'], ...value } : value;
  const total = COUNTS.map((key) => about[key]).find((count) => typeof count === 'number') ?? 0;
  if (total <= rows.length) return;
  const params = { rows: String(rows.length), total: String(total) };
  remarks.add('rows-partial', 'warning', { params });
}

/**
 * Reads JSON in one of three shapes: an array of rows of one table, an object keyed by table name
 * (with `title` and `fictif` if wanted), or a Data Package, whose inline `data` are read. Answers of
 * portals are such objects, with one key; one object a line will do as well.
 *
 * @param tableNames keys that should hold rows: anything else under them is remarked on
 */
export function readJson(
  text: string,
  tableNames: ReadonlySet<string>,
  remarks: Remarks,
): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const records = recordsByLine(text);
    if (records) return { ...NOTHING, grids: [namedGrid('', records, remarks)] };
    remarks.add('json-invalid', 'error', { row: jsonFaultLine(text) });
    return NOTHING;
  }
  for (const { key, row } of repeatedKeys(text)) {
    remarks.add('key-repeated', 'warning', { row, column: key });
  }
  if (Array.isArray(value)) return { ...NOTHING, grids: [namedGrid('', value, remarks)] };
  if (!isRecord(value)) {
    remarks.add('json-shape-unknown', 'error', { params: { found: jsonKind(value) } });
    return NOTHING;
  }
  if (Array.isArray(value['resources'])) {
    const grids = inlineGrids(value['resources'], remarks);
    return { ...NOTHING, grids, descriptor: value };
  }
  return readKeyed(value, tableNames, remarks);
}

function inlineGrids(resources: readonly unknown[], remarks: Remarks): NamedGrid[] {
  return resources.flatMap((resource) => {
    if (!isRecord(resource) || !Array.isArray(resource['data'])) return [];
    const name = typeof resource['name'] === 'string' ? resource['name'] : '';
    return [namedGrid(name, resource['data'], remarks)];
  });
}

function readKeyed(
  value: Readonly<Record<string, unknown>>,
  tableNames: ReadonlySet<string>,
  remarks: Remarks,
): JsonReading {
  const grids: NamedGrid[] = [];
  for (const [name, content] of Object.entries(value)) {
    if (Array.isArray(content)) {
      grids.push(namedGrid(name, content, remarks));
      remarkOnPart(value, content, remarks);
    } else if (tableNames.has(foldText(name))) {
      remarks.add('json-shape-unknown', 'error', {
        value: name,
        params: { found: jsonKind(content) },
      });
    }
  }
  if (grids.length === 0) {
    remarks.add('json-shape-unknown', 'error', { params: { found: 'object' } });
  }
  const title = typeof value['title'] === 'string' ? value['title'].trim() : '';
  return { grids, descriptor: undefined, title, fictional: value['fictif'] === true };
}

function namedGrid(name: string, items: readonly unknown[], remarks: Remarks): NamedGrid {
  const { grid, tooWide } = jsonGrid(items);
  remarkTooWide(grid, tooWide, remarks);
  return { name, grid };
}
