import type { StringColumn } from '../../model/string-column.ts';

/** Tells whether each cell of a column always stands beside the same cell of another. */
export function determines(a: StringColumn, b: StringColumn, records: Uint32Array): boolean {
  const beside = new Int32Array(a.table.length).fill(-1);
  const trimmed = trimmedCodes(b.table);
  for (const record of records) {
    const code = a.codes[record] ?? 0;
    const other = trimmed[b.codes[record] ?? 0] ?? 0;
    if ((a.table[code] ?? '').trim() === '') continue;
    if (beside[code] === -1) beside[code] = other;
    else if (beside[code] !== other) return false;
  }
  return true;
}

/** Codes under which texts that differ by outer blanks only are one. */
function trimmedCodes(table: readonly string[]): Int32Array {
  const codes = new Map<string, number>();
  return Int32Array.from(table, (text) => {
    const trimmed = text.trim();
    let code = codes.get(trimmed);
    if (code === undefined) {
      code = codes.size;
      codes.set(trimmed, code);
    }
    return code;
  });
}

/** Tells whether two columns hold the same cells, record after record. */
export function isSameColumn(a: StringColumn, b: StringColumn, records: Uint32Array): boolean {
  return records.every(
    (record) =>
      (a.table[a.codes[record] ?? -1] ?? '').trim() ===
      (b.table[b.codes[record] ?? -1] ?? '').trim(),
  );
}
