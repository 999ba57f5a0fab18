import type { EmbedTranslation } from '../../i18n/embed-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Board } from '../../state/board.svelte.ts';
import { sourceNames } from '../charts/source-names.ts';
import { figureDate, figureValues } from '../key-figure-words.ts';
import { chosenFigures } from '../key-figures-exhibit.ts';
import { type EmbedTable, numbers, words } from './embed-table.ts';

/** Gives the key figures of a board as a table. */
export function figureRows(board: Board, translation: EmbedTranslation): EmbedTable {
  const { b, say, t } = translation;
  const { indicator, period, value, coverage, source } = b.columns;
  return {
    columns: [words(indicator), words(period), numbers(value), words(coverage), words(source)],
    rows: chosenFigures(board).flatMap((figure) =>
      figureValues(figure, translation).map((one) => [
        frenchSpaces(figure.indicator.label[t.lang]),
        figureDate(figure, translation),
        say.withUnit(figure.indicator, one),
        one.coverage ? say.coverage(one.coverage) : '',
        sourceNames(board.dataset, one.sources),
      ]),
    ),
  };
}
