import { type Dataset, indicatorOf } from './dataset.ts';
import type { FigureTable } from './figure.ts';
import { figureSeries } from './figure-series.ts';
import { indexFigures } from './index-figures.ts';
import { keyFigure } from './key-figure.ts';
import type { Measure } from './measure.ts';
import { placeFigureOf } from './place-figure.ts';
import { codeOf } from './string-column.ts';
import type { Gazetteer } from './territory.ts';

/** Whether a period is running does not bear on what it comes to. */
const ANY_DAY = 0;

/**
 * Gives a function that says what an indicator comes to over the whole département and over all
 * time, in any table of figures: the latest value of a stock, the sum of a flux. It is undefined
 * for an indicator without figures in the table. Indicators and sources are those of a data set.
 */
export function wholeTotals(
  dataset: Dataset,
  gazetteer: Gazetteer,
): (table: FigureTable, indicator: string) => Measure | undefined {
  const datasets = new Map<FigureTable, Dataset>([[dataset.figures, dataset]]);
  return (table, code) => {
    const index = () => indexFigures(table, dataset.sources);
    const held = datasets.get(table) ?? { ...dataset, figures: table, index: index() };
    datasets.set(table, held);
    const indicator = indicatorOf(dataset, code);
    if (!indicator || codeOf(table.indicator, code) === -1) return undefined;
    const query = { indicator, territory: gazetteer.department.code };
    const series = figureSeries(held, gazetteer, query, ANY_DAY);
    const always = { from: undefined, to: undefined };
    return placeFigureOf(keyFigure(indicator, series, always)).measure;
  };
}
