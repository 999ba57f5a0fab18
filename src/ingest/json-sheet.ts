import type { Sheet, SheetFault } from './sheet.ts';

/** Names the kind of a JSON value, for a remark. */
export function jsonKind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Tells a JSON object from everything else. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return jsonKind(value) === 'object';
}

/**
 * Lays a JSON array out as a sheet: objects, whose keys make the header, or arrays, the first of
 * which is the header. Rows are numbered as a spreadsheet would, the first under the header as 2.
 */
export function jsonSheet(items: readonly unknown[]): Sheet {
  const [first] = items;
  return Array.isArray(first) ? sheetOfArrays(first, items.slice(1)) : sheetOfObjects(items);
}

function sheetOfArrays(header: readonly unknown[], items: readonly unknown[]): Sheet {
  const faults = new Map<number, SheetFault>();
  const rows = items.map((item, place) => {
    if (Array.isArray(item)) return item.map(cellText);
    faults.set(place, { notARecord: jsonKind(item) });
    return [];
  });
  return { header: header.map(cellText), rows, firstRow: 2, faults };
}

function sheetOfObjects(items: readonly unknown[]): Sheet {
  const places = new Map<string, number>();
  const faults = new Map<number, SheetFault>();
  for (const item of items) {
    if (!isRecord(item)) continue;
    for (const key of Object.keys(item)) if (!places.has(key)) places.set(key, places.size);
  }
  const header = [...places.keys()];
  const rows = items.map((item, place) => {
    if (isRecord(item))
      return header.map((key) => (Object.hasOwn(item, key) ? cellText(item[key]) : ''));
    faults.set(place, { notARecord: jsonKind(item) });
    return [];
  });
  return { header, rows, firstRow: 2, faults };
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  // What a cell cannot hold is shown for what it is, so that the remark on it makes sense.
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  return String(value);
}
