import type { Grid } from '../grid.ts';

/**
 * Why a workbook is not read. `old-format`: .xls or .xlsb, binary. `no-sheet`: it has no worksheet.
 * `not-a-workbook`: another kind of file, whatever its name says.
 */
export type WorkbookRefusal =
  'broken' | 'encrypted' | 'too-large' | 'no-sheet' | 'old-format' | 'not-a-workbook';

/** A sheet of the workbook, read or not. */
export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  /** No cell holds anything. */
  readonly empty: boolean;
}

/** Merged cells, by their first and last rows and columns, from 0. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet that was read. */
export interface SheetReading {
  readonly name: string;
  /** Record `i` is row `i + 1` of the sheet; every record that is not blank has all its cells. */
  readonly grid: Grid;
  readonly merges: readonly Merge[];
  /** Cells under the first of a merge that were given its label. */
  readonly filled: number;
  /** Merges over several rows whose number stays in the first: it may be one figure for all of them. */
  readonly shared: readonly Merge[];
  /** Rows hidden by hand or by a filter, read like the others. */
  readonly hiddenRows: number;
}

export type WorkbookReading =
  | {
      readonly kind: 'read';
      readonly sheets: readonly SheetSummary[];
      readonly chosen: readonly SheetReading[];
    }
  | { readonly kind: 'refused'; readonly reason: WorkbookRefusal };
