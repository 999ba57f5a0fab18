import { isRecord, jsonKind } from '../json-kind.ts';
import { flatRecords } from './flat-record.ts';
import { GridBuilder } from './grid-builder.ts';
import type { GridReading } from './grid-codes.ts';
import { jsonNumberText } from './json-number.ts';

/**
 * Lays a JSON array out as a grid: objects, whose keys make the header (record 0), those of objects
 * in them too, or arrays, the first of which is the header. What is neither is a record without
 * cells, and a fault.
 */
export function jsonGrid(items: readonly unknown[]): GridReading {
  const builder = new GridBuilder();
  if (Array.isArray(items[0])) addArrays(items, builder);
  else addObjects(flatRecords(items), builder);
  return builder.build();
}

function addArrays(items: readonly unknown[], builder: GridBuilder): void {
  for (const item of items) {
    if (Array.isArray(item)) builder.add(item.map(cellText));
    else builder.end(0, { notARecord: jsonKind(item) });
  }
}

function addObjects(items: readonly unknown[], builder: GridBuilder): void {
  const places = new Map<string, number>();
  for (const item of items) {
    if (!isRecord(item)) continue;
    for (const key of Object.keys(item)) if (!places.has(key)) places.set(key, places.size);
  }
  builder.add([...places.keys()]);
  for (const item of items) {
    if (!isRecord(item)) {
      builder.end(0, { notARecord: jsonKind(item) });
      continue;
    }
    for (const key of Object.keys(item)) builder.cell(places.get(key) ?? 0, cellText(item[key]));
    builder.end(places.size);
  }
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return jsonNumberText(value);
  if (value === null || value === undefined) return '';
  // Portals keep what may be several in lists, codes of one commune too: `["46042"]`.
  if (Array.isArray(value) && value.length === 1 && !Array.isArray(value[0]) && !isRecord(value[0]))
    return cellText(value[0]);
  // What a cell cannot hold is shown for what it is, so that the remark on it makes sense.
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  return String(value);
}
