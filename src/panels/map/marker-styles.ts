import type { MarkerKind } from '../../map/marker-groups.ts';
import { EVENTS_INDICATOR, PARTNERS_INDICATOR } from '../../model/computed-series.ts';
import type { Board } from '../../state/board.svelte.ts';
import { type IndicatorStyle, indicatorStyle } from '../../theme/indicator-style.ts';

/** Events and partners are drawn as their indicators are, or apart from them where there are none. */
export function markerStyles(board: Board): Readonly<Record<MarkerKind, IndicatorStyle>> {
  return {
    event: styleOf(board, EVENTS_INDICATOR, 1),
    partner: styleOf(board, PARTNERS_INDICATOR, 2),
  };
}

function styleOf(board: Board, code: string, otherwise: number): IndicatorStyle {
  const indicator = board.dataset.indicators.find((one) => one.code === code);
  return indicator ? board.style(indicator) : indicatorStyle(otherwise);
}
