import type { FileReport } from './import-report.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';
import type { TableName } from './table-contract.ts';

/** One table of one file on its way to the data set, with what there is to say of it. */
export interface Part {
  readonly file: string;
  readonly format: FileReport['format'];
  readonly encoding: FileReport['encoding'];
  readonly delimiter: string;
  readonly table: TableName | 'datapackage' | '';
  /** Undefined where the file could not be cut into cells. */
  readonly sheet: Sheet | undefined;
  readonly remarks: Remarks;
}

/** A part whose table is known, ready to be read. */
export interface TablePart extends Part {
  readonly table: TableName;
  readonly sheet: Sheet;
}
