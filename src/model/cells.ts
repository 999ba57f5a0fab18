import { type BreakdownFilter, type CellFigure, cellFigures } from './cell-figures.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import { sourceOrder } from './source-order.ts';
import { codeOf } from './string-column.ts';
import { type Gazetteer, isWithin } from './territory.ts';

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
  readonly territory: string;
  readonly figures: readonly CellFigure[];
}

/** Gathers the figures of an indicator in a territory and all those within it, in one pass. */
export function collectCells(dataset: Dataset, gazetteer: Gazetteer, query: SeriesQuery): Cell[] {
  const { figures: table, sources } = dataset;
  const indicatorCode = codeOf(table.indicator, query.indicator.code);
  if (indicatorCode === -1) return [];
  const territories = table.territory.table;
  const inside = territories.map((code) => isWithin(gazetteer, code, query.territory));
  const rowsByCell = new Map<number, number[]>();
  for (let row = 0; row < table.length; row += 1) {
    if (table.indicator.codes[row] !== indicatorCode) continue;
    const territory = table.territory.codes[row] ?? 0;
    if (!inside[territory]) continue;
    const key = (table.period.codes[row] ?? 0) * territories.length + territory;
    const rows = rowsByCell.get(key);
    if (rows) rows.push(row);
    else rowsByCell.set(key, [row]);
  }
  const bySource = sourceOrder(sources);
  const cells: Cell[] = [];
  for (const [key, rows] of rowsByCell) {
    const period = table.periods[Math.floor(key / territories.length)];
    const territory = territories[key % territories.length];
    if (!period || territory === undefined) throw new RangeError(`cell: ${key}`);
    const found = cellFigures(table, rows, query.breakdown);
    const figures =
      found.length > 1 ? [...found].sort((a, b) => bySource(a.source, b.source)) : found;
    if (figures.length > 0) cells.push({ period, territory, figures });
  }
  return cells;
}
