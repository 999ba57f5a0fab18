import type { SheetReading, SheetSummary } from './workbook-reading.ts';

/** The sheets of a workbook, and those of them that were chosen and hold something. */
export interface Sheets {
  readonly sheets: readonly SheetSummary[];
  readonly chosen: readonly SheetReading[];
}

/** Tells which sheets are to be read. */
export type SheetChoice = (sheet: { readonly name: string; readonly hidden: boolean }) => boolean;
