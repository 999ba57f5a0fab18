import type { FigureTable } from './figure.ts';
import { rowOrder } from './row-order.ts';

/**
 * Where the figures of each cell (one indicator, territory and period) stand, so that they need not
 * be looked for. A group is the cells of one indicator and territory. The arrays of firsts have one
 * item more than there are things: where the last one ends.
 */
export interface CellLayout {
  /** Rows of the table, cell after cell; those of one cell in the order of the table. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** First group of each indicator, by its code. */
  readonly indicatorGroups: Uint32Array<ArrayBuffer>;
  /** Code of the territory of each group, ascending within an indicator. */
  readonly groupTerritory: Uint32Array<ArrayBuffer>;
  /** First cell of each group; its cells stand in order of time, the coarser period first. */
  readonly groupCells: Uint32Array<ArrayBuffer>;
  /** Place in `rows` of the first row of each cell. */
  readonly cellRows: Uint32Array<ArrayBuffer>;
  /** Code of the period of each cell. */
  readonly cellPeriod: Uint32Array<ArrayBuffer>;
}

/** Lays the cells of some rows of a table out. Linear time. */
export function layOutCells(table: FigureTable, kept: Uint32Array<ArrayBuffer>): CellLayout {
  const { indicator, territory, period } = table;
  const rows = rowOrder(table, kept);
  const indicatorGroups = new Uint32Array(indicator.table.length + 1);
  const groupTerritory = new Uint32Array(rows.length);
  const groupCells = new Uint32Array(rows.length + 1);
  const cellRows = new Uint32Array(rows.length + 1);
  const cellPeriod = new Uint32Array(rows.length);
  let groups = 0;
  let cells = 0;
  let lastIndicator = -1;
  let lastTerritory = -1;
  let lastPeriod = -1;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const inIndicator = indicator.codes[row] ?? 0;
    const inTerritory = territory.codes[row] ?? 0;
    const inPeriod = period.codes[row] ?? 0;
    const opens = inIndicator !== lastIndicator || inTerritory !== lastTerritory;
    if (opens) {
      indicatorGroups[inIndicator + 1] = groups + 1;
      groupTerritory[groups] = inTerritory;
      groupCells[groups] = cells;
      groups += 1;
    }
    if (opens || inPeriod !== lastPeriod) {
      cellRows[cells] = place;
      cellPeriod[cells] = inPeriod;
      cells += 1;
    }
    lastIndicator = inIndicator;
    lastTerritory = inTerritory;
    lastPeriod = inPeriod;
  }
  groupCells[groups] = cells;
  cellRows[cells] = rows.length;
  // An indicator without rows of its own starts, and ends, where the one before it ends.
  for (let code = 1; code < indicatorGroups.length; code += 1) {
    indicatorGroups[code] ||= indicatorGroups[code - 1] ?? 0;
  }
  return {
    rows,
    indicatorGroups,
    groupTerritory: groupTerritory.slice(0, groups),
    groupCells: groupCells.slice(0, groups + 1),
    cellRows: cellRows.slice(0, cells + 1),
    cellPeriod: cellPeriod.slice(0, cells),
  };
}
