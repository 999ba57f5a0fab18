import { type BreakdownColumn, breakdownColumns } from './breakdown-columns.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { keptRows } from './kept-rows.ts';
import type { FigureTable } from './figure.ts';
import { levelsOf } from './map-levels.ts';
import { type StringColumn, textAt } from './string-column.ts';
import { type Gazetteer, type Level, levelOf } from './territory.ts';

/** Gives the first column that breaks an indicator down at a level of the map. */
export function placeBreakdown(
  { figures }: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  level: Level,
): BreakdownColumn | undefined {
  return breakdownColumns(figures, indicator.code).find(({ name }) => {
    const column = figures.breakdowns.find((one) => one.name === name)?.column;
    return (
      column && levelsOf(levelsOfRows(figures, gazetteer, indicator, column), indicator).has(level)
    );
  });
}

/** Finds the levels of the territories of an indicator's rows that have a value in a column. */
function levelsOfRows(
  { length, indicator: codes, territory }: FigureTable,
  gazetteer: Gazetteer,
  indicator: Indicator,
  column: StringColumn,
): ReadonlySet<Level | undefined> {
  const wanted = codes.table.indexOf(indicator.code);
  const empty = column.table.indexOf('');
  // Territories are looked up once each, not once a row: there may be a million rows.
  const isThere = new Uint8Array(territory.table.length);
  for (let row = 0; row < length; row += 1) {
    if (codes.codes[row] === wanted && column.codes[row] !== empty) {
      isThere[territory.codes[row] ?? 0] = 1;
    }
  }
  const found = territory.table.filter((_, code) => isThere[code] === 1);
  return new Set(found.map((code) => levelOf(gazetteer, code)));
}

/** The same data with the figures of one category only. */
export function ofCategory(dataset: Dataset, name: string, value: string): Dataset {
  const { title, fictional, indicators, happenings, partners, sources, figures } = dataset;
  const column = figures.breakdowns.find((one) => one.name === name)?.column;
  const kept = keptRows(figures, (row) => column !== undefined && textAt(column, row) === value);
  return { title, fictional, indicators, happenings, partners, sources, figures: kept };
}
