import type { SeriesQuery } from './cells.ts';
import {
  EVENTS_INDICATOR,
  happeningSeries,
  PARTNERS_INDICATOR,
  partnerSeries,
} from './computed-series.ts';
import type { Dataset } from './dataset.ts';
import { figureSeries } from './figure-series.ts';
import type { Indicator } from './indicator.ts';
import type { Day } from './period.ts';
import type { Series } from './series.ts';
import { codeOf } from './string-column.ts';
import type { Gazetteer } from './territory.ts';

/** The series of the whole département, by data set and by code of the indicator. */
const wholes = new WeakMap<
  Dataset,
  { gazetteer: Gazetteer; today: Day; series: Map<string, Series> }
>();

/**
 * Gives the series of an indicator in a territory, from its figures, or counted from the table of
 * events or partners where `chiffres` says nothing of them. Those of the whole département, which
 * add the most up and are asked for again and again, are worked out once for a data set.
 */
export function seriesOf(
  dataset: Dataset,
  gazetteer: Gazetteer,
  query: SeriesQuery,
  today: Day,
): Series {
  if (query.territory !== gazetteer.department.code || query.breakdown) {
    return newSeries(dataset, gazetteer, query, today);
  }
  let memo = wholes.get(dataset);
  if (memo?.gazetteer !== gazetteer || memo.today !== today) {
    const { wholeSeries } = dataset;
    memo = {
      gazetteer,
      today,
      series: new Map(wholeSeries?.today === today ? wholeSeries.series : []),
    };
    wholes.set(dataset, memo);
  }
  const key = seriesKey(query.indicator);
  const series = memo.series.get(key) ?? newSeries(dataset, gazetteer, query, today);
  memo.series.set(key, series);
  return series;
}

/** Gives a data set with the series of the whole département: what a worker does, so that the page need not. */
export function withWholeSeries(dataset: Dataset, gazetteer: Gazetteer, today: Day): Dataset {
  const territory = gazetteer.department.code;
  const series = dataset.indicators.map((indicator): [string, Series] => [
    seriesKey(indicator),
    seriesOf(dataset, gazetteer, { indicator, territory }, today),
  ]);
  return { ...dataset, wholeSeries: { today, series: new Map(series) } };
}

/** A stock and a flux of one code are added up in two ways. */
function seriesKey({ kind, code }: Indicator): string {
  return `${kind} ${code}`;
}

function newSeries(dataset: Dataset, gazetteer: Gazetteer, query: SeriesQuery, today: Day): Series {
  if (codeOf(dataset.figures.indicator, query.indicator.code) === -1) {
    if (query.indicator.code === EVENTS_INDICATOR) {
      return happeningSeries(dataset, gazetteer, query.territory, today);
    }
    if (query.indicator.code === PARTNERS_INDICATOR) {
      return partnerSeries(dataset, gazetteer, query.territory, today);
    }
  }
  return figureSeries(dataset, gazetteer, query, today);
}
