import type { Bilingual, Indicator } from '../../model/indicator.ts';
import type { CsvTable } from './csv-table.ts';
import { type TableName, TABLES } from './dataset-tables.ts';

/** What one column of the exported tables means. */
export interface DictionaryRow {
  readonly table: TableName;
  readonly column: string;
  readonly description: string;
}

/** Descriptions of the columns of each table, in the language of the export. */
export type ColumnTexts = Readonly<Record<TableName, Readonly<Record<string, string>>>>;

/** Describes every column that the tables hold; one of a person's own is a breakdown. */
export function dictionaryRows(
  tables: Readonly<Record<TableName, CsvTable>>,
  texts: ColumnTexts,
  breakdownText: string,
): readonly DictionaryRow[] {
  return TABLES.flatMap((table) =>
    tables[table].header.map((column) => ({
      table,
      column,
      description: new Map(Object.entries(texts[table])).get(column) ?? breakdownText,
    })),
  );
}

/** Lays the dictionary out as a table, the indicators after the columns. */
export function dictionaryTable(
  rows: readonly DictionaryRow[],
  indicators: readonly Indicator[],
  lang: keyof Bilingual,
  header: readonly [string, string, string],
): CsvTable {
  return {
    header,
    rows: [
      ...rows.map(({ table, column, description }) => [table, column, description]),
      ...indicators.map(({ code, label, unit, kind }) => [
        ...['chiffres.indicateur', code, `${label[lang]} (${unit[lang]}, ${kind})`],
      ]),
    ],
  };
}
