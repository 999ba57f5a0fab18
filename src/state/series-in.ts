import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { seriesOf } from '../model/series-of.ts';
import type { Gazetteer } from '../model/territory.ts';

interface Remembered {
  readonly territory: string;
  readonly series: ReadonlyMap<string, Series>;
}

const last = new WeakMap<Dataset, Remembered>();

/**
 * Gives the series of every indicator in a territory, by the indicator's code. The last ones of a
 * data set are remembered: several parts of the page ask for them.
 */
export function seriesIn(
  dataset: Dataset,
  gazetteer: Gazetteer,
  territory: string,
  today: Day,
): ReadonlyMap<string, Series> {
  const remembered = last.get(dataset);
  if (remembered?.territory === territory) return remembered.series;
  const series = new Map(
    dataset.indicators.map((indicator) => [
      indicator.code,
      seriesOf(dataset, gazetteer, { indicator, territory }, today),
    ]),
  );
  last.set(dataset, { territory, series });
  return series;
}
