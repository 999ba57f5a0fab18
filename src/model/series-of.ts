import type { SeriesQuery } from './cells.ts';
import {
  EVENTS_INDICATOR,
  happeningSeries,
  PARTNERS_INDICATOR,
  partnerSeries,
} from './computed-series.ts';
import type { Dataset } from './dataset.ts';
import { figureSeries } from './figure-series.ts';
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
    memo = { gazetteer, today, series: new Map() };
    wholes.set(dataset, memo);
  }
  const { code, kind } = query.indicator;
  const key = `${kind} ${code}`;
  const series = memo.series.get(key) ?? newSeries(dataset, gazetteer, query, today);
  memo.series.set(key, series);
  return series;
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
