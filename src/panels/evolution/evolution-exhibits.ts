import type { Exhibit } from '../../export/exhibit.ts';
import { chartsTranslation } from '../../i18n/charts-translation.ts';
import type { Translation } from '../../i18n/make-translation.ts';
import type { Board } from '../../state/board.svelte.ts';
import { usefulGrains } from './compared-series.ts';
import { evolutionChoices } from './evolution-choices.ts';
import { evolutionExhibit } from './evolution-exhibit.ts';
import { evolutionGroups } from './evolution-groups.ts';
import { type EvolutionSource, evolutionOf } from './evolution-of.ts';

/**
 * Gives each evolution chart that the page shows as something to publish, in the language of the
 * translation.
 *
 * @param address absolute address of the view
 */
export function evolutionExhibits(
  board: EvolutionSource & Pick<Board, 'charted' | 'view'>,
  translation: Translation,
  address: string,
): readonly Exhibit[] {
  const series = board.charted.map((indicator) => ({ indicator, series: board.series(indicator) }));
  const choices = evolutionChoices(board.view, usefulGrains(series));
  const charted = evolutionOf(board, board.charted, choices, chartsTranslation(translation));
  return evolutionGroups(charted, choices, board.view.apart).map((members) => {
    const indicators = members.map(({ indicator }) => indicator);
    return evolutionExhibit(board, indicators, choices, translation, address);
  });
}
