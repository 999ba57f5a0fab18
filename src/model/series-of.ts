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

/**
 * Gives the series of an indicator in a territory, from its figures, or counted from the table of
 * events or partners where `chiffres` says nothing of them.
 */
export function seriesOf(
  dataset: Dataset,
  gazetteer: Gazetteer,
  query: SeriesQuery,
  today: Day,
): Series {
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
