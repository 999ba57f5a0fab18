import { EVENTS_INDICATOR } from '../../model/computed-series.ts';
import { figurePeriods } from '../../model/figure-periods.ts';
import type { Indicator } from '../../model/indicator.ts';
import { periodHolding } from '../../model/period.ts';
import type { Level } from '../../model/territory.ts';
import type { Board } from '../../state/board.svelte.ts';
import { isCounted } from './ranked-places.ts';
import { type Stretch, stretchOf } from './time-words.ts';

/** Gives the stretch of time that the figures of an indicator at a level speak of. */
export function indicatorStretch(
  { dataset, gazetteer, span, today }: Pick<Board, 'dataset' | 'gazetteer' | 'span' | 'today'>,
  indicator: Indicator,
  level: Level,
): Stretch | undefined {
  if (!isCounted(dataset, indicator)) {
    const periods = figurePeriods(dataset, gazetteer, indicator, level);
    return stretchOf(
      periods.map(({ period }) => period),
      span,
      today,
    );
  }
  const dates =
    indicator.code === EVENTS_INDICATOR
      ? dataset.happenings.map(({ start }) => start)
      : dataset.partners.flatMap(({ since }) => since ?? []);
  const years = dates.map(({ start }) => periodHolding(start, 'year'));
  return stretchOf(years, span, today);
}
