import {
  type BreakdownFilter,
  type CellFigure,
  compareBreakdowns,
  matchesFilter,
} from './cell-figures.ts';
import { layOutCells } from './cell-layout.ts';
import type { FigureTable } from './figure.ts';
import { CELL_MARKS, type FigureIndex, figuresOfCell } from './figure-index.ts';
import { ABSENCE_REASONS, measureInterval } from './measure.ts';
import { type Interval, intersects, QUALIFIERS } from './qualifier.ts';
import type { Source } from './source.ts';
import { sourceOrder } from './source-order.ts';

/** Indexes the figures of a table; with a filter, those that it keeps. Linear time. */
export function indexFigures(
  table: FigureTable,
  sources: ReadonlyMap<string, Source>,
  filter?: BreakdownFilter,
): FigureIndex {
  const layout = layOutCells(table, keptRows(table, filter));
  const { rows, cellRows, cellPeriod } = layout;
  const cells = cellPeriod.length;
  const index: FigureIndex = {
    ...layout,
    value: new Float64Array(cells),
    state: new Uint8Array(cells),
    qualifier: new Uint8Array(cells),
    source: new Uint32Array(cells),
    marks: new Uint8Array(cells),
  };
  const indexed = { table, index, bySource: sourceOrder(sources) };
  const sourceCodes = new Map(table.source.table.map((source, code) => [source, code]));
  for (let cell = 0; cell < cells; cell += 1) {
    const start = cellRows[cell] ?? 0;
    const end = cellRows[cell + 1] ?? 0;
    copyRow(index, cell, table, rows[start] ?? 0);
    if (end - start === 1) continue;
    const sum = plainSum(table, rows, start, end);
    if (sum !== undefined) index.value[cell] = sum;
    else writeFigures(index, cell, figuresOfCell(indexed, cell), sourceCodes);
  }
  return index;
}

function keptRows(table: FigureTable, filter: BreakdownFilter | undefined) {
  const rows = new Uint32Array(table.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  return filter ? rows.filter((row) => matchesFilter(table, row, filter)) : rows;
}

function copyRow(index: FigureIndex, cell: number, table: FigureTable, row: number): void {
  const state = table.state[row] ?? 0;
  const reason = ABSENCE_REASONS[state - 1];
  index.value[cell] = table.value[row] ?? NaN;
  index.state[cell] = state;
  index.qualifier[cell] = table.qualifier[row] ?? 0;
  index.source[cell] = table.source.codes[row] ?? 0;
  index.marks[cell] = reason === undefined ? 0 : CELL_MARKS[reason];
}

/** Gives the sum of rows that one source breaks down alike, all of them exact, as most cells are. */
function plainSum(
  table: FigureTable,
  rows: Uint32Array<ArrayBuffer>,
  start: number,
  end: number,
): number | undefined {
  const first = rows[start] ?? 0;
  const source = table.source.codes[first];
  let sum = 0;
  for (let place = start; place < end; place += 1) {
    const row = rows[place] ?? 0;
    if (table.state[row] !== 0 || table.qualifier[row] !== 0) return undefined;
    if (table.source.codes[row] !== source) return undefined;
    if (compareBreakdowns(table, row, first) !== 0) return undefined;
    sum += table.value[row] ?? 0;
  }
  return sum;
}

function writeFigures(
  index: FigureIndex,
  cell: number,
  figures: readonly CellFigure[],
  sourceCodes: ReadonlyMap<string, number>,
): void {
  const chosen = figures.find(({ measure }) => measure.kind === 'value') ?? figures[0];
  if (!chosen) throw new RangeError(`cell: ${cell}`);
  const { measure } = chosen;
  let marks = isDisputed(figures) ? CELL_MARKS.disputed : 0;
  if (measure.kind === 'value') {
    index.value[cell] = measure.value;
    index.state[cell] = 0;
    index.qualifier[cell] = QUALIFIERS.indexOf(measure.qualifier);
    if (measure.step !== undefined) marks |= CELL_MARKS.stepped;
  } else {
    index.value[cell] = NaN;
    index.state[cell] = 1 + ABSENCE_REASONS.indexOf(measure.reason);
  }
  for (const { measure: said } of figures) {
    if (said.kind === 'absent') marks |= CELL_MARKS[said.reason];
  }
  index.source[cell] = sourceCodes.get(chosen.source) ?? 0;
  index.marks[cell] = marks;
}

/** Tells whether another source gives otherwise what the first one with a value does. */
function isDisputed(figures: readonly CellFigure[]): boolean {
  let first: Interval | undefined;
  for (const { measure } of figures) {
    if (measure.kind === 'absent') continue;
    const said = measureInterval(measure);
    first ??= said;
    if (!intersects(first, said)) return true;
  }
  return false;
}
