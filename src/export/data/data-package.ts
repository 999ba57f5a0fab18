import type { CsvTable } from './csv-table.ts';
import { type TableName, TABLES } from './dataset-tables.ts';
import type { DictionaryRow } from './dictionary.ts';
import { jsonRows } from './json-rows.ts';

export interface PackageHeading {
  readonly title: string;
  readonly fictional: boolean;
  /** ISO 8601 date of the export, '2026-11-22'. */
  readonly created: string;
  /** Address of the view that the figures were taken from. */
  readonly homepage: string;
  readonly licence: { readonly title: string; readonly path: string };
}

/** Where the rows of a table are: written out in the package, or in a file beside it. */
export type PackageRows = 'inline' | { readonly pathOf: (table: TableName) => string };

/**
 * Writes tables of the data contract as a Data Package (v2, datapackage.org), which the page reads
 * back: one JSON file with all the rows in it, or the descriptor of CSV files beside it.
 */
export function dataPackage(
  tables: Readonly<Record<TableName, CsvTable>>,
  dictionary: readonly DictionaryRow[],
  { title, fictional, created, homepage, licence }: PackageHeading,
  rows: PackageRows,
): string {
  const resources = TABLES.map((name) => ({
    name,
    type: 'table',
    ...(rows === 'inline'
      ? { data: jsonRows(tables[name]) }
      : { path: rows.pathOf(name), format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }),
    schema: {
      fields: tables[name].header.map((column, index) => {
        const known = dictionary.find((row) => row.table === name && row.column === column);
        // A value may be why there is none, and a date a coarser period.
        const type = tables[name].rows.some((row) => typeof row[index] === 'number') ? 'any' : 'string';
        return { name: column, type, description: known?.description ?? column };
      }),
    },
  }));
  const made = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    title,
    ...(fictional && { fictif: true }),
    created,
    homepage,
    licenses: [licence],
    resources,
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}
