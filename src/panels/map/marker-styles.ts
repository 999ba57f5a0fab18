import type { MarkerKind } from '../../map/marker-groups.ts';
import { EVENTS_INDICATOR, PARTNERS_INDICATOR } from '../../model/computed-series.ts';
import type { Board } from '../../state/board.svelte.ts';
import { type IndicatorStyle, indicatorStyle, type Shape } from '../../theme/indicator-style.ts';

/** On a map what is round is a circle whose size counts: marks take these shapes instead. */
const ANGULAR: readonly Shape[] = ['diamond', 'square'];

/**
 * Events and partners are drawn as their indicators are, or apart from them where there are none;
 * each has a shape of its own, and none is round.
 */
export function markerStyles(
  board: Pick<Board, 'dataset' | 'style'>,
): Readonly<Record<MarkerKind, IndicatorStyle>> {
  const event = withoutCircle(styleOf(board, EVENTS_INDICATOR, 1), undefined);
  return { event, partner: withoutCircle(styleOf(board, PARTNERS_INDICATOR, 2), event.shape) };
}

function withoutCircle(style: IndicatorStyle, taken: Shape | undefined): IndicatorStyle {
  if (style.shape !== 'circle' && style.shape !== taken) return style;
  const shape = ANGULAR.find((one) => one !== taken) ?? style.shape;
  return { ...style, shape };
}

function styleOf(
  board: Pick<Board, 'dataset' | 'style'>,
  code: string,
  otherwise: number,
): IndicatorStyle {
  const indicator = board.dataset.indicators.find((one) => one.code === code);
  return indicator ? board.style(indicator) : indicatorStyle(otherwise);
}
