/** A table to be written as a file: texts and numbers, row by row. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
