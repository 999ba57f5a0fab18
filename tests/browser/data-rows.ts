import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ROOT } from '../../scripts/run.mjs';

/** A row of one of the tables of `data/`, by column. */
export type Row = Readonly<Record<string, string>>;

/** Reads a table of `data/` as its file says it, without the dashboard's own reader. */
export function readRows(name: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(readDataFile(name), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`data/${name}: ${errors[0]?.message}`);
  return data;
}

/** Reads a file of `data/` as text. */
export function readDataFile(name: string): string {
  return readFileSync(join(ROOT, 'data', name), 'utf8');
}

/** Gives a cell of a row; a column that the table has not throws. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`column: ${column}`);
  return value;
}

/** Gives the rows of a table by one of its columns. */
export function rowsBy(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [cell(row, column), row]));
}
