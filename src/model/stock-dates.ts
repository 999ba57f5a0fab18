import type { CellGroup } from './cells.ts';
import { firstRowOf, type FigureIndex, type IndexedFigures } from './figure-index.ts';
import type { Period } from './period.ts';

/**
 * The days on which some of the territories to be added up report a stock, in order. Periods that
 * end on one day are one date.
 */
export interface StockDates {
  /** Number of the date of each period, by its code; -1 where none of them reports for it. */
  readonly dateOf: Int32Array;
  /**
   * The period to show at each date, that of its last row; undefined where the date brings no news:
   * nothing but absences, after some value.
   */
  readonly periods: readonly (Period | undefined)[];
}

/** Finds the dates of some groups. */
export function stockDates(
  { table, index }: IndexedFigures,
  groups: readonly CellGroup[],
): StockDates {
  const dateOf = datesByCode(table.periods, reportedPeriods(index, groups, table.periods.length));
  const length = dateOf.reduce((most, date) => Math.max(most, date + 1), 0);
  const lastRow = new Float64Array(length).fill(-1);
  const lastPeriod = new Uint32Array(length);
  const isValued = new Uint8Array(length);
  for (const { group } of groups) {
    const end = index.groupCells[group + 1] ?? 0;
    for (let cell = index.groupCells[group] ?? 0; cell < end; cell += 1) {
      const code = index.cellPeriod[cell] ?? 0;
      const date = dateOf[code] ?? 0;
      const row = firstRowOf(index, cell);
      if (index.state[cell] === 0) isValued[date] = 1;
      if (row < (lastRow[date] ?? -1)) continue;
      lastRow[date] = row;
      lastPeriod[date] = code;
    }
  }
  const firstValued = isValued.indexOf(1);
  return {
    dateOf,
    periods: Array.from(lastPeriod, (code, date) =>
      isValued[date] === 1 || firstValued === -1 || date < firstValued
        ? table.periods[code]
        : undefined,
    ),
  };
}

/** What a group reports at each date. */
export interface LatestCells {
  /** By date, its latest cell with a value, else its latest cell; -1 before it has any. */
  readonly cells: Int32Array;
  /** Orders groups by when they first report, then by their rows. */
  readonly rank: number;
}

/** Finds the cell of a group that holds at each date; of those of one date the later row counts. */
export function latestCells(
  { table, index }: IndexedFigures,
  { dateOf, periods }: StockDates,
  { group }: CellGroup,
): LatestCells {
  const cells = new Int32Array(periods.length).fill(-1);
  const isValued = (cell: number) => cell !== -1 && index.state[cell] === 0;
  let rank = Infinity;
  const end = index.groupCells[group + 1] ?? 0;
  for (let cell = index.groupCells[group] ?? 0; cell < end; cell += 1) {
    const date = dateOf[index.cellPeriod[cell] ?? 0] ?? 0;
    const known = cells[date] ?? -1;
    const row = firstRowOf(index, cell);
    rank = Math.min(rank, date * table.length + row);
    const isLater = known === -1 || row > firstRowOf(index, known);
    if (isValued(cell) === isValued(known) ? isLater : isValued(cell) || known === -1) {
      cells[date] = cell;
    }
  }
  let latest = -1;
  for (let date = 0; date < cells.length; date += 1) {
    const cell = cells[date] ?? -1;
    // A later row without a value does not undo the value reached before it.
    if (cell !== -1 && (isValued(cell) || !isValued(latest))) latest = cell;
    cells[date] = latest;
  }
  return { cells, rank };
}

function reportedPeriods(
  index: FigureIndex,
  groups: readonly CellGroup[],
  periods: number,
): readonly number[] {
  const reported = new Uint8Array(periods);
  for (const { group } of groups) {
    const codes = index.cellPeriod.subarray(index.groupCells[group], index.groupCells[group + 1]);
    for (const code of codes) reported[code] = 1;
  }
  return Array.from(reported.keys()).filter((code) => reported[code] === 1);
}

function datesByCode(periods: readonly Period[], reported: readonly number[]): Int32Array {
  const endOf = (code: number) => periods[code]?.end ?? 0;
  const ends = [...new Set(reported.map(endOf))].sort((a, b) => a - b);
  const dates = new Map(ends.map((end, date) => [end, date]));
  const dateOf = new Int32Array(periods.length).fill(-1);
  for (const code of reported) dateOf[code] = dates.get(endOf(code)) ?? -1;
  return dateOf;
}
