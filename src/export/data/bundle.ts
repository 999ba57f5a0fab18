import type { CsvTable } from './csv-table.ts';
import { type TableName, TABLES } from './dataset-tables.ts';
import { frenchCsv } from './french-csv.ts';
import { plainCsv } from './plain-csv.ts';
import type { ArchivedFile } from './zip-files.ts';

/** All that goes with figures when they leave the page; texts are in the language of the export. */
export interface BundleContents {
  /** What the chart or map shows, as its table says it. */
  readonly shown: CsvTable | undefined;
  /** The figures behind it, as the tables of the data contract. */
  readonly tables: Readonly<Record<TableName, CsvTable>>;
  /** `datapackage.json` of these tables. */
  readonly descriptor: string;
  readonly dictionary: CsvTable;
  readonly readme: string;
  readonly licence: string;
  readonly citations: string;
}

export interface BundleNames {
  readonly shown: string;
  readonly dictionary: string;
  readonly readme: string;
  readonly licence: string;
  readonly citations: string;
}

/** Where `dataPackage` finds each table of a bundle. */
export const bundlePath = (table: TableName): string => `${table}.csv`;

/**
 * Lists the files of a bundle. What is shown comes for French Excel and for programs; the tables
 * beside `datapackage.json` are for programs, and load into the page as they are.
 */
export function bundleFiles(contents: BundleContents, names: BundleNames): readonly ArchivedFile[] {
  const { shown, tables, descriptor, dictionary, readme, licence, citations } = contents;
  return [
    { path: `${names.readme}.txt`, content: readme },
    ...(shown
      ? [
          { path: `${names.shown}.csv`, content: frenchCsv(shown) },
          { path: `${names.shown}_rfc4180.csv`, content: plainCsv(shown) },
        ]
      : []),
    ...TABLES.map((table) => ({ path: `data/${bundlePath(table)}`, content: plainCsv(tables[table]) })),
    { path: 'data/datapackage.json', content: descriptor },
    { path: `${names.dictionary}.csv`, content: frenchCsv(dictionary) },
    { path: `${names.licence}.txt`, content: licence },
    { path: `${names.citations}.txt`, content: citations },
  ];
}
