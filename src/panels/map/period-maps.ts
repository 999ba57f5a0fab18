import { stepText } from '../../map/time/step-text.ts';
import type { Period } from '../../model/period.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { DrawnPlaces, MapView } from '../../state/map-view.svelte.ts';

/** The map of one period, beside those of the others. */
export interface PeriodMap {
  readonly title: string;
  readonly period: Period;
  readonly places: DrawnPlaces;
}

/** Lists the maps that stand side by side, in order of time; none where one map is shown. */
export function periodMaps(board: Board, map: MapView): readonly PeriodMap[] {
  const { f, m } = map.translation;
  const kind = map.choice.indicator?.kind ?? 'stock';
  return (map.apart?.steps ?? []).map((step) => ({
    period: step.period,
    title: stepText(step, kind, board.today, f, m.time),
    places: map.drawnAt(step.period),
  }));
}
