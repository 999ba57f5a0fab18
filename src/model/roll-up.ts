import type { CellGroup } from './cells.ts';
import { CellSums, type RolledUp } from './cell-sums.ts';
import { firstRowOf, type IndexedFigures } from './figure-index.ts';
import type { MeasureKind } from './indicator.ts';
import { latestCells, stockDates } from './stock-dates.ts';
import type { Gazetteer } from './territory.ts';

/** Adds the figures of one indicator over the territories below one. */
export function rollUp(
  indexed: IndexedFigures,
  below: readonly CellGroup[],
  kind: MeasureKind,
  gazetteer: Gazetteer,
  territory: string,
): readonly RolledUp[] {
  if (below.length === 0) return [];
  // Those that may speak for others come first.
  const isCommune = ({ territory: code }: CellGroup) => gazetteer.communes.has(code);
  const groups = [...below.filter((one) => !isCommune(one)), ...below.filter(isCommune)];
  const sumsOf = (length: number) => new CellSums(indexed, gazetteer, territory, length);
  return kind === 'flux' ? addFlux(indexed, groups, sumsOf) : addStock(indexed, groups, sumsOf);
}

/** Adds a flux, period by period. */
function addFlux(
  indexed: IndexedFigures,
  groups: readonly CellGroup[],
  sumsOf: (length: number) => CellSums,
): readonly RolledUp[] {
  const { index, table } = indexed;
  const sums = sumsOf(table.periods.length);
  for (const { group, territory } of groups) {
    const place = sums.placeOf(territory);
    const end = index.groupCells[group + 1] ?? 0;
    for (let cell = index.groupCells[group] ?? 0; cell < end; cell += 1) {
      sums.add(index.cellPeriod[cell] ?? 0, cell, place, firstRowOf(index, cell));
    }
  }
  return table.periods.flatMap((period, code) => sums.points(code, period));
}

/**
 * Adds a stock: at each date some territory reports, the latest value of every territory at or
 * before it.
 */
function addStock(
  indexed: IndexedFigures,
  groups: readonly CellGroup[],
  sumsOf: (length: number) => CellSums,
): readonly RolledUp[] {
  const dates = stockDates(indexed, groups);
  const sums = sumsOf(dates.periods.length);
  for (const group of groups) {
    const place = sums.placeOf(group.territory);
    const { cells, rank } = latestCells(indexed, dates, group);
    for (let date = 0; date < cells.length; date += 1) {
      const cell = cells[date] ?? -1;
      if (cell !== -1 && dates.periods[date]) sums.add(date, cell, place, rank);
    }
  }
  return dates.periods.flatMap((period, date) => (period ? sums.points(date, period) : []));
}
