import type { Diagnostic } from '../model/diagnostic.ts';
import type { TextEncoding } from './decode-text.ts';
import type { TableName } from './table-contract.ts';

/** What was read from one table of one file. A file that holds several tables has several reports. */
export interface FileReport {
  readonly file: string;
  /** `datapackage` for a package's descriptor, '' where the table was not recognised. */
  readonly table: TableName | 'datapackage' | '';
  readonly format: 'csv' | 'json' | '';
  readonly encoding: TextEncoding | '';
  /** What separates the cells; '' where nothing does. */
  readonly delimiter: string;
  /** Rows below the header, blank ones aside: `accepted` + `rejected`. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Its accepted rows in the data set's table: from the first, up to and without the second. */
  readonly span: readonly [number, number];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was read, what was not, and why. */
export interface ImportReport {
  /** False as soon as one remark is an error. */
  readonly ok: boolean;
  readonly files: readonly FileReport[];
  /** Tables that no file brought and that were taken from the data set already on screen. */
  readonly borrowed: readonly TableName[];
}
