import { type Dataset, indicatorOf } from './dataset.ts';
import type { FigureTable } from './figure.ts';
import { indexFigures } from './index-figures.ts';
import { keyFigure } from './key-figure.ts';
import type { Measure } from './measure.ts';
import type { Day } from './period.ts';
import { placeFigureOf } from './place-figure.ts';
import { codeOf } from './string-column.ts';
import { seriesOf } from './series-of.ts';
import type { Gazetteer } from './territory.ts';

/**
 * Gives a function that says what an indicator comes to over the whole département and over all
 * time, in any table of figures: the latest value of a stock, the sum of a flux. It is undefined
 * for an indicator without figures in the table. Indicators and sources are those of a data set.
 *
 * @param today bears on none of them; the series of the data set are remembered as of that day
 */
export function wholeTotals(
  dataset: Dataset,
  gazetteer: Gazetteer,
  today: Day,
): (table: FigureTable, indicator: string) => Measure | undefined {
  const datasets = new Map<FigureTable, Dataset>([[dataset.figures, dataset]]);
  return (table, code) => {
    const held = datasets.get(table) ?? withFigures(dataset, table, today);
    datasets.set(table, held);
    const indicator = indicatorOf(dataset, code);
    if (!indicator || codeOf(table.indicator, code) === -1) return undefined;
    const query = { indicator, territory: gazetteer.department.code };
    const series = seriesOf(held, gazetteer, query, today);
    const always = { from: undefined, to: undefined };
    return placeFigureOf(keyFigure(indicator, series, always)).measure;
  };
}

/** Gives a data set with other figures in place of its own, and nothing that was made of those. */
function withFigures(dataset: Dataset, figures: FigureTable, today: Day): Dataset {
  const index = indexFigures(figures, dataset.sources);
  const wholeSeries = { today, series: new Map() };
  return { ...dataset, figures, index, brokenDown: undefined, wholeSeries };
}
