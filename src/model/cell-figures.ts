import { type FigureTable, measureAt } from './figure.ts';
import { type Measure, sumMeasures } from './measure.ts';
import { textAt } from './string-column.ts';

/** What one source says of one indicator, period and territory. */
export interface CellFigure {
  readonly measure: Measure;
  readonly source: string;
  readonly notes: readonly string[];
}

/** One value of one breakdown column, to keep only the figures it holds for. */
export interface BreakdownFilter {
  readonly name: string;
  readonly value: string;
}

/**
 * Gives the figure of each source among the rows of one cell (one indicator, period, territory).
 * Where a source breaks its figure down, its total row wins; without one the rows of the coarsest
 * breakdown are added up, and breakdowns of different columns are never mixed.
 */
export function cellFigures(
  table: FigureTable,
  rows: ArrayLike<number>,
  filter?: BreakdownFilter,
): readonly CellFigure[] {
  const kept = filter ? Array.from(rows).filter((row) => matchesFilter(table, row, filter)) : rows;
  return countedRows(table, kept).map((counted) => cellFigure(table, counted));
}

/** Gives, for each source among the rows of one cell, the rows that its figure is the sum of. */
export function countedRows(
  table: FigureTable,
  rows: ArrayLike<number>,
): readonly (readonly number[])[] {
  const bySource = new Map<number, number[]>();
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? -1;
    const source = table.source.codes[row] ?? 0;
    const group = bySource.get(source);
    if (group) group.push(row);
    else bySource.set(source, [row]);
  }
  return Array.from(bySource.values(), (group) => coarsestRows(table, group));
}

/** Tells whether a row is of the one value of the one breakdown that a filter asks for. */
export function matchesFilter(table: FigureTable, row: number, filter: BreakdownFilter): boolean {
  const breakdown = table.breakdowns.find((candidate) => candidate.name === filter.name);
  return breakdown !== undefined && textAt(breakdown.column, row) === filter.value;
}

const NO_NOTES: readonly string[] = [];

function cellFigure(table: FigureTable, rows: readonly number[]): CellFigure {
  const [first] = rows;
  if (first === undefined) throw new RangeError('rows: none');
  const source = textAt(table.source, first);
  const notes = rows.map((row) => textAt(table.note, row)).filter((note) => note !== '');
  return {
    measure: measureOfRows(table, rows),
    source,
    notes: notes.length === 0 ? NO_NOTES : [...new Set(notes)],
  };
}

/** Gives the sum of rows, or what a lone one says. */
export function measureOfRows(table: FigureTable, rows: readonly number[]): Measure {
  const [first = -1] = rows;
  if (rows.length === 1) return measureAt(table, first);
  return sumMeasures(rows.map((row) => measureAt(table, row))).measure;
}

/** Keeps the rows broken down by the fewest columns, and by the same ones. */
function coarsestRows(table: FigureTable, rows: readonly number[]): readonly number[] {
  if (table.breakdowns.length === 0 || rows.length === 1) return rows;
  let coarsest: number[] = [];
  for (const row of rows) {
    const order = coarsest[0] === undefined ? 0 : compareBreakdowns(table, row, coarsest[0]);
    if (order === 0) coarsest.push(row);
    else if (order < 0) coarsest = [row];
  }
  return coarsest;
}

/** Orders rows by how few columns break them down, then those of the earlier columns first. */
export function compareBreakdowns(table: FigureTable, a: number, b: number): number {
  let width = 0;
  let first = 0;
  for (const { column } of table.breakdowns) {
    const inA = column.table[column.codes[a] ?? -1] !== '';
    const inB = column.table[column.codes[b] ?? -1] !== '';
    if (inA === inB) continue;
    width += inA ? 1 : -1;
    if (first === 0) first = inA ? -1 : 1;
  }
  return width || first;
}
