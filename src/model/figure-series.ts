import type { CellFigure } from './cell-figures.ts';
import { type Cell, collectCells, type SeriesQuery } from './cells.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods, type Day, isRunning, type Period } from './period.ts';
import { rollUpFlux, rollUpStock, type RolledUp } from './roll-up.ts';
import type { Series, SeriesPoint } from './series.ts';
import type { Gazetteer } from './territory.ts';

/**
 * Gives the figures of an indicator in a territory: those that speak of the territory itself, and,
 * for periods without one, the sum over the territories below with its coverage.
 * A territory or indicator without figures gives a series without points.
 */
export function figureSeries(
  dataset: Dataset,
  gazetteer: Gazetteer,
  query: SeriesQuery,
  today: Day,
): Series {
  const cells = collectCells(dataset, gazetteer, query);
  return seriesOfCells(cells, gazetteer, query.indicator, query.territory, today);
}

/** Gives the series of cells gathered beforehand for an indicator and a territory. */
export function seriesOfCells(
  cells: readonly Cell[],
  gazetteer: Gazetteer,
  indicator: Indicator,
  territory: string,
  today: Day,
): Series {
  const direct = cells.filter((cell) => cell.territory === territory);
  const below = cells.filter((cell) => cell.territory !== territory);
  const rollUp = indicator.kind === 'flux' ? rollUpFlux : rollUpStock;
  const rolledUp = below.length > 0 ? rollUp(below, gazetteer, territory) : [];
  const added = rolledUp.filter(({ measure }) => measure.kind === 'value');
  // A figure of the territory itself stands before a sum, but an absence does not hide one.
  const known = new Set(direct.filter(cellHasValue).map(periodId));
  const summed = new Set(added.map(periodId));
  const points = [
    ...direct
      .filter((cell) => known.has(cell.period.id) || !summed.has(cell.period.id))
      .flatMap((cell) => cell.figures.map((figure) => directPoint(cell.period, figure, today))),
    ...rolledUp
      .filter((rolled) =>
        rolled.measure.kind === 'value'
          ? !known.has(rolled.period.id)
          : !direct.some((cell) => cell.period.id === rolled.period.id),
      )
      .map((rolled) => rolledPoint(rolled, today)),
  ];
  points.sort((a, b) => comparePeriods(a.period, b.period));
  return { indicator: indicator.code, territory, counted: false, points };
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
