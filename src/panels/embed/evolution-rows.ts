import { chartsTranslation } from '../../i18n/charts-translation.ts';
import type { EmbedTranslation } from '../../i18n/embed-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Board } from '../../state/board.svelte.ts';
import { sourceNames } from '../charts/source-names.ts';
import { differenceWords, inFewDigits } from '../evolution/comparison-words.ts';
import { type EmbedTable, numbers, words } from './embed-table.ts';
import { shownEvolution } from './shown-evolution.ts';

/** Gives the figures of an evolution as a table. */
export function evolutionRows(board: Board, translation: EmbedTranslation): EmbedTable {
  const charts = chartsTranslation(translation);
  const { b, f, say, t } = translation;
  const { members, choices } = shownEvolution(board, charts);
  const isCompared = choices.against !== undefined;
  return {
    columns: [
      words(b.columns.indicator),
      words(b.columns.period),
      numbers(b.columns.value),
      ...(choices.indexed ? [numbers(b.columns.index)] : []),
      ...(isCompared ? [numbers(b.columns.before), words(b.columns.difference)] : []),
      words(b.columns.source),
      words(b.columns.note),
    ],
    rows: members.flatMap(({ indicator, label, compared }) =>
      compared.map((one) => {
        const { point, before, index } = one;
        const isBase = before === point;
        return [
          label,
          `${f.period(point.period)}${point.running ? ` (${t.keyFigures.running})` : ''}`,
          say.withUnit(indicator, point),
          ...(choices.indexed ? [index ? f.measure(inFewDigits(index)) : ''] : []),
          ...(isCompared
            ? [
                before && !isBase
                  ? `${say.withUnit(indicator, before)} (${f.period(before.period)})`
                  : '',
                isBase ? '' : differenceWords(indicator, one, charts),
              ]
            : []),
          sourceNames(board.dataset, point.sources),
          [point.coverage ? say.coverage(point.coverage) : '', ...point.notes.map(frenchSpaces)]
            .filter((text) => text !== '')
            .join(' '),
        ];
      }),
    ),
  };
}
