import { type CellFigure, cellFigures } from './cell-figures.ts';
import type { CellLayout } from './cell-layout.ts';
import type { FigureTable } from './figure.ts';
import { ABSENCE_REASONS, type Measure } from './measure.ts';
import { QUALIFIERS } from './qualifier.ts';

/**
 * The cells of a figure table, and of each the figure that sums take: that of the most trusted
 * source that has a value. Made once for a table, so that a choice of territory or period walks
 * numbers and not rows. `value`, `state` and `qualifier` are as in a figure table.
 */
export interface FigureIndex extends CellLayout {
  readonly value: Float64Array<ArrayBuffer>;
  readonly state: Uint8Array<ArrayBuffer>;
  readonly qualifier: Uint8Array<ArrayBuffer>;
  /** Code of the source of the figure. */
  readonly source: Uint32Array<ArrayBuffer>;
  /** What else is to be known of the cell: bits of `CELL_MARKS`. */
  readonly marks: Uint8Array<ArrayBuffer>;
}

/** Bits of the marks of a cell. */
export const CELL_MARKS = {
  /** Two of its sources differ. */
  disputed: 1,
  /** Its figure is as rough as a sum made it, which its value does not tell. */
  stepped: 2,
  /** Such an absence is among its figures. */
  'not-reported': 4,
  'not-applicable': 8,
  withheld: 16,
} as const;

/** A table of figures and its cells. */
export interface IndexedFigures {
  readonly table: FigureTable;
  /** Orders sources by which one is added up where only one can be. */
  readonly bySource: (a: string, b: string) => number;
  readonly index: FigureIndex;
}

/** Gives the first row of a cell, in the order of the table. */
export function firstRowOf({ rows, cellRows }: CellLayout, cell: number): number {
  return rows[cellRows[cell] ?? -1] ?? -1;
}

/** Gives the rows of a cell, in the order of the table. */
export function rowsOfCell({ rows, cellRows }: CellLayout, cell: number): Uint32Array<ArrayBuffer> {
  return rows.subarray(cellRows[cell], cellRows[cell + 1]);
}

/** Gives the rows of a group, cell after cell. */
export function rowsOfGroup(
  { rows, cellRows, groupCells }: CellLayout,
  group: number,
): Uint32Array<ArrayBuffer> {
  const [first = 0, end = 0] = groupCells.subarray(group, group + 2);
  return rows.subarray(cellRows[first], cellRows[end]);
}

/** Gives what one source says in a cell where it stands alone, without notes; undefined elsewhere. */
export function loneFigure(indexed: IndexedFigures, cell: number): CellFigure | undefined {
  const { table, index } = indexed;
  // The sum of rough rows is told by the rows alone.
  if ((index.marks[cell] ?? 0) & CELL_MARKS.stepped) return undefined;
  const source = table.source.codes[firstRowOf(index, cell)] ?? -1;
  const end = index.cellRows[cell + 1] ?? 0;
  for (let place = index.cellRows[cell] ?? 0; place < end; place += 1) {
    const row = index.rows[place] ?? -1;
    const note = table.note.table[table.note.codes[row] ?? -1];
    if (table.source.codes[row] !== source || note !== '') return undefined;
  }
  const text = table.source.table[source];
  if (text === undefined) return undefined;
  return { measure: measureOfCell(indexed, cell), source: text, notes: [] };
}

/** Gives what each source says in a cell, the one to be added up first. */
export function figuresOfCell(
  { table, bySource, index }: IndexedFigures,
  cell: number,
): readonly CellFigure[] {
  const figures = cellFigures(table, rowsOfCell(index, cell));
  return figures.length < 2 ? figures : [...figures].sort((a, b) => bySource(a.source, b.source));
}

/** Gives the figure that sums take of a cell: the first one with a value, else the first one. */
export function measureOfCell(indexed: IndexedFigures, cell: number): Measure {
  const { index } = indexed;
  const reason = ABSENCE_REASONS[(index.state[cell] ?? 0) - 1];
  if (reason) return { kind: 'absent', reason };
  if ((index.marks[cell] ?? 0) & CELL_MARKS.stepped) {
    const figures = figuresOfCell(indexed, cell);
    const chosen = figures.find(({ measure }) => measure.kind === 'value');
    if (chosen) return chosen.measure;
  }
  const qualifier = QUALIFIERS[index.qualifier[cell] ?? -1] ?? 'exact';
  return { kind: 'value', value: index.value[cell] ?? NaN, qualifier };
}

/** Lists the buffers of an index, for `postMessage` to hand over instead of copying. */
export function indexTransferables(index: FigureIndex): ArrayBuffer[] {
  return [
    index.rows,
    index.indicatorGroups,
    index.groupTerritory,
    index.groupCells,
    index.cellRows,
    index.cellPeriod,
    index.value,
    index.state,
    index.qualifier,
    index.source,
    index.marks,
  ].map(({ buffer }) => buffer);
}
