import type { Grid } from './grids/grid.ts';
import type { FileReport } from './import-report.ts';
import type { Remarks } from './remarks.ts';
import type { TableName } from './table-contract.ts';

/** One sheet of one file cut into cells, before anything is understood, with what there is to say of it. */
export interface LoadedPart extends Pick<
  FileReport,
  'file' | 'place' | 'sheet' | 'sheets' | 'format' | 'encoding' | 'delimiter'
> {
  /** Name by which its table may be recognised: of its sheet or key, else of its file. */
  readonly tableName: string;
  /** Undefined where the file could not be cut into cells. */
  readonly grid: Grid | undefined;
  readonly remarks: Remarks;
}

/** A file cut into parts. */
export interface LoadedFile {
  readonly file: string;
  /** At least one: a file that cannot be read is a part that says why. */
  readonly parts: readonly LoadedPart[];
  /** The Data Package descriptor that the file is, if it is one. */
  readonly descriptor: unknown;
  /** The text of the recipe that the file is, if it is one. */
  readonly recipe: string | undefined;
  readonly title: string;
  readonly fictional: boolean;
}

/** A part and the table that a package's descriptor says it is. */
export interface HintedPart extends LoadedPart {
  readonly hint: TableName | undefined;
  readonly isDescriptor: boolean;
}
