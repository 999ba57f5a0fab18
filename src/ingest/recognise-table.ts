import { foldText } from './fold-text.ts';
import { TABLE_CONTRACTS, TABLE_NAMES, type TableName } from './table-contract.ts';

/**
 * Tells which table a sheet is: the one that its name says, where the columns agree, otherwise the
 * one whose required columns it has, otherwise the one that its name says all the same.
 *
 * @param name of a file, a path or a JSON key: `evenements-2024.csv`, `chiffres`
 */
export function recogniseTable(name: string, header: readonly string[]): TableName | undefined {
  const named = tableOfName(name);
  const columns = new Set(header.map(foldText));
  const has = (column: string) => columns.has(column);
  if (named && TABLE_CONTRACTS[named].required.every(has)) return named;
  let found: TableName | undefined;
  let most = 0;
  for (const table of TABLE_NAMES) {
    const { required, optional } = TABLE_CONTRACTS[table];
    const known = required.length + optional.filter(has).length;
    // One column is no evidence: many tables have a `nom`.
    if (required.every(has) && known > 1 && known > most) {
      found = table;
      most = known;
    }
  }
  return found ?? named;
}

function tableOfName(name: string): TableName | undefined {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const words = foldText(base.replace(/\.[a-z]+$/i, '')).split(/[^a-z]+/);
  return TABLE_NAMES.find((table) => words.includes(table));
}
