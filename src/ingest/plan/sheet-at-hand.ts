import type { Grid } from '../grids/grid.ts';
import type { AboutSheet } from './about-sheet.ts';
import { dataRecords } from './data-records.ts';
import { type ChosenHeader, findLayout, type LayoutFinding } from './find-layout.ts';
import { type FixedHints, fixedHints } from './fixed-hints.ts';
import { type SheetColumn, sheetColumns } from './sheet-columns.ts';

/** Everything that is found of a sheet before its columns are given roles. */
export interface SheetAtHand {
  readonly grid: Grid;
  readonly about: AboutSheet;
  readonly finding: LayoutFinding;
  /** Records that are data. */
  readonly records: Uint32Array;
  readonly columns: readonly SheetColumn[];
  /** What its name and titles say of the whole sheet. */
  readonly hints: FixedHints;
}

/** Looks at a sheet once for all that follows. */
export function sheetAtHand(grid: Grid, about: AboutSheet, chosen?: ChosenHeader): SheetAtHand {
  const finding = findLayout(grid, about, chosen);
  const records = dataRecords(grid, finding);
  const columns = sheetColumns(grid, finding, records, about);
  const hints = fixedHints([...finding.titles, about.title ?? '', baseName(about.name)], about);
  return { grid, about, finding, records, columns, hints };
}

/** The name of a file without its folders and its extension, or of a sheet. */
export function baseName(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return base.replace(/\.[a-z]{2,4}$/i, '');
}
