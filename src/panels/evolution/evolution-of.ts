import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Board } from '../../state/board.svelte.ts';
import { type ChartedSeries, chartedSeries } from './charted-series.ts';
import { comparedSeries } from './compared-series.ts';
import type { EvolutionChoices } from './evolution-choices.ts';

/** What of a board the evolution is made of. */
export type EvolutionSource = Pick<
  Board,
  'dataset' | 'territory' | 'territoryName' | 'span' | 'happenings' | 'series' | 'style'
>;

/** Gives indicators over time, in the span of a board and as chosen. */
export function evolutionOf(
  board: EvolutionSource,
  indicators: readonly Indicator[],
  choices: EvolutionChoices,
  words: ChartsTranslation,
): readonly ChartedSeries[] {
  return indicators.map((indicator) => {
    const series = comparedSeries(board.series(indicator), indicator, board.span, choices);
    const look = { indicator, style: board.style(indicator), dataset: board.dataset, words };
    return chartedSeries(series, look, choices);
  });
}
