import { MOST_COLUMNS, type Grid } from '../grid.ts';
import { GridBuilder } from '../grid-builder.ts';
import type { CellSink } from './cell-sink.ts';
import { fillMerged } from './fill-merged.ts';
import { MOST_ROWS, MOST_SHEET_CELLS } from './limits.ts';
import { refuse } from './workbook-fault.ts';
import type { Merge, SheetReading } from './workbook-reading.ts';

/** Builds the grid of one sheet, its rows numbered as the sheet numbers them. */
export class SheetBuilder implements CellSink {
  readonly done = false;
  readonly #grid = new GridBuilder();
  readonly #merges: Merge[] = [];
  readonly #hidden = new Set<number>();
  /** Cells of the row under way. */
  #width = 0;
  #widest = 0;

  reserve(rows: number, columns: number): void {
    if (rows > MOST_ROWS || columns > MOST_COLUMNS) refuse('too-large');
    this.#widest = Math.max(this.#widest, columns);
    if (this.#widest * rows > MOST_SHEET_CELLS) refuse('too-large');
  }

  put(row: number, column: number, text: string): void {
    this.reserve(row + 1, column + 1);
    while (this.#grid.length < row) this.#endRow();
    // Rows or cells in disorder may say two things of one cell.
    if (this.#grid.length > row || column < this.#width) refuse('broken');
    this.#grid.cell(column, text);
    this.#width = column + 1;
  }

  hideRow(row: number): void {
    this.#hidden.add(row);
  }

  merge(merge: Merge): void {
    this.#merges.push(merge);
  }

  build(name: string): SheetReading {
    if (this.#width > 0) this.#endRow();
    const { grid } = this.#grid.build();
    const hiddenRows = [...this.#hidden].filter((row) => (grid.widths[row] ?? 0) > 0).length;
    squareUp(grid);
    return { name, grid, merges: this.#merges, ...fillMerged(grid, this.#merges), hiddenRows };
  }

  #endRow(): void {
    this.#grid.end(this.#width);
    this.#width = 0;
  }
}

/** Rows of a sheet have all its columns: none is too short. Blank ones stay of width 0. */
function squareUp({ widths, columns }: Grid): void {
  for (const [row, width] of widths.entries()) if (width > 0) widths[row] = columns.length;
}
