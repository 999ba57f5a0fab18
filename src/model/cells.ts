import type { BreakdownFilter, CellFigure } from './cell-figures.ts';
import { type Dataset, figureIndexOf } from './dataset.ts';
import { figuresOfCell, type IndexedFigures, loneFigure } from './figure-index.ts';
import { indexFigures } from './index-figures.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import { sourceOrder } from './source-order.ts';
import { codeOf } from './string-column.ts';

export interface SeriesQuery {
  readonly indicator: Indicator;
  /** Code of the territory. */
  readonly territory: string;
  /** Keeps one value of one breakdown column; all of them are added up without it. */
  readonly breakdown?: BreakdownFilter;
}

/** The figures of one territory for one period, the one to be added up first. */
export interface Cell {
  readonly period: Period;
  readonly figures: readonly CellFigure[];
}

/** Gives the cells of a data set; with a filter, those of the rows that it keeps. */
export function indexedFigures(dataset: Dataset, filter?: BreakdownFilter): IndexedFigures {
  const { figures: table, sources } = dataset;
  const index = filter ? indexFigures(table, sources, filter) : figureIndexOf(dataset);
  return { table, bySource: sourceOrder(sources), index };
}

/** The cells of one indicator and territory: one group of an index. */
export interface CellGroup {
  readonly group: number;
  readonly territory: string;
}

/** Gives the groups of an indicator. */
export function groupsOf(
  { table, index }: IndexedFigures,
  indicator: string,
): readonly CellGroup[] {
  const code = codeOf(table.indicator, indicator);
  if (code === -1) return [];
  const first = index.indicatorGroups[code] ?? 0;
  const groups = index.groupTerritory.subarray(first, index.indicatorGroups[code + 1]);
  return Array.from(groups, (territory, place) => ({
    group: first + place,
    territory: table.territory.table[territory] ?? '',
  }));
}

/** Gives the period of a cell. Throws a RangeError for a cell that the index does not have. */
export function periodOfCell({ table, index }: IndexedFigures, cell: number): Period {
  const period = table.periods[index.cellPeriod[cell] ?? -1];
  if (!period) throw new RangeError(`cell: ${cell}`);
  return period;
}

/** Gives the cells of a group, in order of time. */
export function cellsOfGroup(indexed: IndexedFigures, group: number): readonly Cell[] {
  const { groupCells } = indexed.index;
  const cells: Cell[] = [];
  for (let cell = groupCells[group] ?? 0; cell < (groupCells[group + 1] ?? 0); cell += 1) {
    const lone = loneFigure(indexed, cell);
    const figures = lone ? [lone] : figuresOfCell(indexed, cell);
    cells.push({ period: periodOfCell(indexed, cell), figures });
  }
  return cells;
}
