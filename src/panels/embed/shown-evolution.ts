import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { ChartedSeries } from '../evolution/charted-series.ts';
import { usefulGrains } from '../evolution/compared-series.ts';
import { type EvolutionChoices, evolutionChoices } from '../evolution/evolution-choices.ts';
import { evolutionGroups } from '../evolution/evolution-groups.ts';
import { evolutionOf } from '../evolution/evolution-of.ts';
import { type ShownEvents, shownEvents } from '../evolution/shown-events.ts';

/** What an evolution shows under the view of a board. */
export interface ShownEvolution {
  readonly choices: EvolutionChoices;
  readonly members: readonly ChartedSeries[];
  readonly events: ShownEvents;
}

/** Gathers what an evolution shows: the first chart, where its indicators take several. */
export function shownEvolution(board: Board, words: ChartsTranslation): ShownEvolution {
  const { charted, view } = board;
  const grains = usefulGrains(
    charted.map((indicator) => ({ indicator, series: board.series(indicator) })),
  );
  const choices = evolutionChoices(view, grains);
  const [first = []] = evolutionGroups(
    evolutionOf(board, charted, choices, words),
    choices,
    view.apart,
  );
  return { choices, members: first, events: shownEvents(board, first, choices) };
}
