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
  rows: readonly number[],
  filter?: BreakdownFilter,
): readonly CellFigure[] {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined && !filter) {
    return [cellFigure(table, [only])];
  }
  const bySource = new Map<number, number[]>();
  for (const row of rows) {
    if (filter && !matches(table, row, filter)) continue;
    const source = table.source.codes[row] ?? 0;
    const group = bySource.get(source);
    if (group) group.push(row);
    else bySource.set(source, [row]);
  }
  return [...bySource.values()].map((group) => cellFigure(table, coarsestRows(table, group)));
}

const NO_NOTES: readonly string[] = [];

function cellFigure(table: FigureTable, rows: readonly number[]): CellFigure {
  const [first] = rows;
  if (first === undefined) throw new RangeError('rows: none');
  const source = textAt(table.source, first);
  if (rows.length === 1) {
    const note = textAt(table.note, first);
    return { measure: measureAt(table, first), source, notes: note === '' ? NO_NOTES : [note] };
  }
  const notes = rows.map((row) => textAt(table.note, row)).filter((note) => note !== '');
  return {
    measure: sumMeasures(rows.map((row) => measureAt(table, row))).measure,
    source,
    notes: [...new Set(notes)],
  };
}

function matches(table: FigureTable, row: number, filter: BreakdownFilter): boolean {
  const breakdown = table.breakdowns.find((candidate) => candidate.name === filter.name);
  return breakdown !== undefined && textAt(breakdown.column, row) === filter.value;
}

/** Keeps the rows broken down by the fewest columns, and by the same ones. */
function coarsestRows(table: FigureTable, rows: readonly number[]): readonly number[] {
  if (table.breakdowns.length === 0) return rows;
  const byColumns = new Map<string, number[]>();
  for (const row of rows) {
    const columns = table.breakdowns
      .map((breakdown) => (textAt(breakdown.column, row) === '' ? '0' : '1'))
      .join('');
    const group = byColumns.get(columns);
    if (group) group.push(row);
    else byColumns.set(columns, [row]);
  }
  const width = (columns: string) => columns.replaceAll('0', '').length;
  const [coarsest] = [...byColumns].sort(([a], [b]) => width(a) - width(b) || (a < b ? 1 : -1));
  return coarsest?.[1] ?? rows;
}
