import type { Merge } from './workbook-reading.ts';

/** Takes what a sheet holds, row after row; rows and columns from 0. */
export interface CellSink {
  /** Makes sure that so many rows and columns fit, before they are put one by one. */
  reserve(rows: number, columns: number): void;
  /** Texts that are not empty only, rows in order. */
  put(row: number, column: number, text: string): void;
  hideRow(row: number): void;
  merge(merge: Merge): void;
  /** True where the rest of the sheet does not matter. */
  readonly done: boolean;
}

/** Finds out whether a sheet holds anything, and no more. */
export class FirstCell implements CellSink {
  done = false;

  reserve(): void {
    // They are not kept.
  }

  put(): void {
    this.done = true;
  }

  hideRow(): void {
    // Whether a row is hidden changes nothing here.
  }

  merge(): void {
    // Nor whether cells are merged.
  }
}
