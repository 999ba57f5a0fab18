import { type Dataset, indicatorOf } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Day } from '../../model/period.ts';
import type { Series } from '../../model/series.ts';
import { seriesOf } from '../../model/series-of.ts';
import type { Gazetteer } from '../../model/territory.ts';

/** An indicator and its figures in one territory. */
export interface IndicatorSeries {
  readonly indicator: Indicator;
  readonly series: Series;
}

export type SeriesFor = (indicatorCode: string, territory: string) => IndicatorSeries | undefined;

/** By data set: a table that is no longer on screen takes its series along. */
const made = new WeakMap<Dataset, { gazetteer: Gazetteer; today: Day; seriesFor: SeriesFor }>();

/**
 * Gives the series of a data set on demand, each worked out once: a table of a million rows is
 * walked once for each indicator and territory that some text speaks of, not for each figure of it.
 */
export function seriesMemo(dataset: Dataset, gazetteer: Gazetteer, today: Day): SeriesFor {
  const known = made.get(dataset);
  if (known && known.gazetteer === gazetteer && known.today === today) return known.seriesFor;
  const memo = new Map<string, IndicatorSeries>();
  const seriesFor: SeriesFor = (code, territory) => {
    const key = `${code} ${territory}`;
    const done = memo.get(key);
    if (done) return done;
    const indicator = indicatorOf(dataset, code);
    if (!indicator) return undefined;
    const series = seriesOf(dataset, gazetteer, { indicator, territory }, today);
    const result = { indicator, series };
    memo.set(key, result);
    return result;
  };
  made.set(dataset, { gazetteer, today, seriesFor });
  return seriesFor;
}
