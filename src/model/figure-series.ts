import type { CellFigure } from './cell-figures.ts';
import type { RolledUp } from './cell-sums.ts';
import { type Cell, cellsOfGroup, groupsOf, indexedFigures, type SeriesQuery } from './cells.ts';
import type { Dataset } from './dataset.ts';
import { comparePeriods, type Day, isRunning, type Period } from './period.ts';
import { quantityOf } from './quantity.ts';
import { rollUp } from './roll-up.ts';
import type { Series, SeriesPoint } from './series.ts';
import { type Gazetteer, isWithin, levelOf } from './territory.ts';

/**
 * Gives the figures of an indicator in a territory: those that speak of the territory itself, and,
 * for periods without one, the sum over the territories below with its coverage; rates have none.
 * A territory or indicator without figures gives a series without points.
 */
export function figureSeries(
  dataset: Dataset,
  gazetteer: Gazetteer,
  { indicator, territory, breakdown }: SeriesQuery,
  today: Day,
): Series {
  const indexed = indexedFigures(dataset, breakdown);
  const addsUp = quantityOf(indicator) === 'count';
  const groups = groupsOf(indexed, indicator.code).filter((group) =>
    isWithin(gazetteer, group.territory, territory),
  );
  const direct = groups
    .filter((group) => group.territory === territory)
    .flatMap(({ group }) => cellsOfGroup(indexed, group));
  // An arrondissement cuts across intercommunalités: its own figures are added up nowhere.
  const below = groups.filter(
    (group) =>
      addsUp &&
      group.territory !== territory &&
      levelOf(gazetteer, group.territory) !== 'arrondissement',
  );
  const rolledUp = rollUp(indexed, below, indicator.kind, gazetteer, territory);
  const points = pointsOf(direct, rolledUp, today);
  return { indicator: indicator.code, territory, counted: false, points };
}

/** Joins the figures of a territory itself and the sums over those below. */
function pointsOf(
  direct: readonly Cell[],
  rolledUp: readonly RolledUp[],
  today: Day,
): readonly SeriesPoint[] {
  const added = rolledUp.filter(({ measure }) => measure.kind === 'value');
  // A figure of the territory itself stands before a sum, but an absence does not hide one.
  const said = new Set(direct.map(periodId));
  const known = new Set(direct.filter(cellHasValue).map(periodId));
  const summed = new Set(added.map(periodId));
  const points = [
    ...direct
      .filter((cell) => known.has(cell.period.id) || !summed.has(cell.period.id))
      .flatMap((cell) => cell.figures.map((figure) => directPoint(cell.period, figure, today))),
    ...rolledUp
      .filter(({ measure, period }) => !(measure.kind === 'value' ? known : said).has(period.id))
      .map((rolled) => rolledPoint(rolled, today)),
  ];
  return points.sort((a, b) => comparePeriods(a.period, b.period));
}

const periodId = ({ period }: { readonly period: Period }) => period.id;

const cellHasValue = (cell: Cell) => cell.figures.some(({ measure }) => measure.kind === 'value');

function directPoint(period: Period, figure: CellFigure, today: Day): SeriesPoint {
  return {
    period,
    measure: figure.measure,
    sources: figure.source === '' ? [] : [figure.source],
    notes: figure.notes,
    coverage: undefined,
    running: isRunning(period, today),
    partialPeriod: false,
    disputed: false,
  };
}

function rolledPoint(rolled: RolledUp, today: Day): SeriesPoint {
  return { ...rolled, running: isRunning(rolled.period, today), partialPeriod: false };
}
