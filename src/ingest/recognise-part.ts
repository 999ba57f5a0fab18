import type { LoadedPart } from './load-file.ts';
import type { Part } from './part.ts';
import { recogniseTable } from './recognise-table.ts';
import { isBlank } from './sheet.ts';
import { TABLE_CONTRACTS, TABLE_NAMES, type TableName } from './table-contract.ts';

/** What a table of each name must have: `chiffres (indicateur, periode, …) · evenements (nom, …)`. */
const EXPECTED = TABLE_NAMES.map(
  (table) => `${table} (${TABLE_CONTRACTS[table].required.join(', ')})`,
).join(' · ');

/**
 * Tells which table a part is, with a remark where it is none.
 *
 * @param hint the table that a package's descriptor says the file is
 */
export function recognisePart(loaded: LoadedPart, hint: TableName | undefined): Part {
  const { sheet, remarks, tableName, file } = loaded;
  if (!sheet) return { ...loaded, table: '' };
  const table = hint ?? recogniseTable(tableName, sheet.header);
  const empty = sheet.rows.every((cells, place) => isBlank(cells) && !sheet.faults.has(place));
  if (table && empty) remarks.add('file-empty', 'info', { params: { reason: 'no-row' } });
  // Without a header (an empty JSON array) there is no column to miss.
  const headless = empty && sheet.header.length === 0;
  if (table) return { ...loaded, table, sheet: headless ? undefined : sheet };
  const found = sheet.header.map((name) => name.trim()).filter((name) => name !== '');
  const params = { found: found.join(', '), expected: EXPECTED };
  const value = tableName === file ? '' : tableName;
  remarks.add('table-unknown', 'error', { value, params });
  return { ...loaded, table: '' };
}
