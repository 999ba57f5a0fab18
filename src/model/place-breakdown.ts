import { type BreakdownColumn, breakdownColumns } from './breakdown-columns.ts';
import { groupsOf, indexedFigures } from './cells.ts';
import type { Dataset } from './dataset.ts';
import { rowsOfGroup } from './figure-index.ts';
import type { Indicator } from './indicator.ts';
import { keptRows } from './kept-rows.ts';
import { levelsOf } from './map-levels.ts';
import { type StringColumn, textAt } from './string-column.ts';
import { type Gazetteer, type Level, levelOf } from './territory.ts';

/** Gives the first column that breaks an indicator down at a level of the map. */
export function placeBreakdown(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  level: Level,
): BreakdownColumn | undefined {
  const { figures } = dataset;
  return breakdownColumns(dataset, indicator.code).find(({ name }) => {
    const column = figures.breakdowns.find((one) => one.name === name)?.column;
    if (!column) return false;
    return levelsOf(brokenDownLevels(dataset, gazetteer, indicator, column), indicator).has(level);
  });
}

/** Finds the levels of the territories of which some row of an indicator has a value in a column. */
function brokenDownLevels(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  { table, codes }: StringColumn,
): ReadonlySet<Level | undefined> {
  const indexed = indexedFigures(dataset);
  const empty = table.indexOf('');
  // The first row of a territory nearly always tells: there may be a million of them in all.
  const broken = groupsOf(indexed, indicator.code).filter(({ group }) =>
    rowsOfGroup(indexed.index, group).some((row) => codes[row] !== empty),
  );
  return new Set(broken.map(({ territory }) => levelOf(gazetteer, territory)));
}

/** The same data with the figures of one category only. */
export function ofCategory(dataset: Dataset, name: string, value: string): Dataset {
  const { title, fictional, indicators, happenings, partners, sources, figures } = dataset;
  const column = figures.breakdowns.find((one) => one.name === name)?.column;
  const kept = keptRows(figures, (row) => column !== undefined && textAt(column, row) === value);
  return { title, fictional, indicators, happenings, partners, sources, figures: kept };
}
