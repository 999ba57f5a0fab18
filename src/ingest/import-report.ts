import type { Diagnostic } from '../model/diagnostic.ts';
import type { TextEncoding } from './bytes/encodings.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { TableName } from './table-contract.ts';

/** What was read from one table of one file. A file that holds several tables has several reports. */
export interface FileReport {
  readonly file: string;
  /** Place of the file among those that were read together. */
  readonly place: number;
  /** Name of the sheet of a workbook, key of a JSON table, '' where the file is one table. */
  readonly sheet: string;
  /** Names of all the sheets of its workbook; empty for other files. */
  readonly sheets: readonly string[];
  /** `datapackage` for a package's descriptor, '' where the table was not recognised. */
  readonly table: TableName | 'datapackage' | '';
  readonly format: 'csv' | 'json' | 'xlsx' | 'ods' | '';
  readonly encoding: TextEncoding | '';
  /** What separates the cells; '' where nothing does. */
  readonly delimiter: string;
  /** Rows below the header, blank ones and those that are no data aside: `accepted` + `rejected`. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Its accepted rows in the data set's table: from the first, up to and without the second. */
  readonly span: readonly [number, number];
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the file holds no table, or none that could be cut into cells. */
  readonly reading: SheetReading | undefined;
}

/** What was read, what was not, and why. */
export interface ImportReport {
  /** False as soon as one remark is an error. */
  readonly ok: boolean;
  readonly files: readonly FileReport[];
  /** Tables that no file brought and that were taken from the data set already on screen. */
  readonly borrowed: readonly TableName[];
}
