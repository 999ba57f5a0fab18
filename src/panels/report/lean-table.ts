import type { Line, Table } from '../../export/report/report.ts';

/** Written in a cell that has nothing to say. */
export const NOTHING = '–';

/** Leaves out the columns that say nothing in any row; the first names the rows. */
export function leanTable(table: Table): Table {
  return withColumns(table, (column) =>
    table.rows.some((cells) => textOf(cells[column] ?? []) !== NOTHING),
  );
}

/** Leaves the last column out too, the sources, where it says the same in every row. */
export function leanChartTable(table: Table): Table {
  const last = table.columns.length - 1;
  const texts = new Set(table.rows.map((cells) => textOf(cells[last] ?? [])));
  return leanTable(withColumns(table, (column) => column !== last || texts.size > 1));
}

function withColumns(table: Table, keeps: (column: number) => boolean): Table {
  const isKept = (_: unknown, column: number) => column === 0 || keeps(column);
  return {
    ...table,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((cells) => cells.filter(isKept)),
  };
}

const textOf = (line: Line) =>
  line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
