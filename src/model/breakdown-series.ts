import type { BreakdownColumn } from './breakdown-columns.ts';
import type { SeriesQuery } from './cells.ts';
import type { Dataset } from './dataset.ts';
import { keptRows } from './kept-rows.ts';
import type { Day } from './period.ts';
import type { Series } from './series.ts';
import { seriesOf } from './series-of.ts';
import { codeOf } from './string-column.ts';
import type { Gazetteer } from './territory.ts';

/** The figures of one value of a breakdown. */
export interface PartSeries {
  readonly name: string;
  readonly series: Series;
}

/**
 * Gives the series of each value of a breakdown of an indicator in a territory, in the order of
 * the table; values without any figure there are left out.
 */
export function breakdownSeries(
  dataset: Dataset,
  gazetteer: Gazetteer,
  query: Pick<SeriesQuery, 'indicator' | 'territory'>,
  { name, values }: BreakdownColumn,
  today: Day,
): readonly PartSeries[] {
  const { figures } = dataset;
  const column = figures.breakdowns.find((breakdown) => breakdown.name === name)?.column;
  if (!column) return [];
  const indicator = codeOf(figures.indicator, query.indicator.code);
  const empty = codeOf(column, '');
  // Read value by value, a table of only these rows is walked many times faster.
  const broken = keptRows(
    figures,
    (row) => figures.indicator.codes[row] === indicator && column.codes[row] !== empty,
  );
  const { title, fictional, indicators, happenings, partners, sources } = dataset;
  const small = { title, fictional, indicators, happenings, partners, sources, figures: broken };
  return values.flatMap((value) => {
    const breakdown = { name, value };
    const series = seriesOf(small, gazetteer, { ...query, breakdown }, today);
    return series.points.length > 0 ? [{ name: value, series }] : [];
  });
}
