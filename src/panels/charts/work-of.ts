import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Board } from '../../state/board.svelte.ts';
import { OTHER_CHARTS, type OtherChart } from '../../state/view.ts';
import { breakdownChart } from './breakdown-chart.ts';
import { breakdownChoice, brokenIndicators } from './breakdown-choice.ts';
import type { ChartWork } from './chart-work.ts';
import { pathChart } from './path-chart.ts';
import { knownPaths, pathChoice } from './path-choice.ts';
import { rankingChart } from './ranking-chart.ts';
import { rankedIndicators, rankingChoice } from './ranking-choice.ts';
import { smallChart } from './small-chart.ts';
import { smallChoice, smallIndicators } from './small-choice.ts';

/** Makes a chart as the view of a board chooses it; undefined where its figures have none. */
export function workOf(
  board: Board,
  kind: OtherChart,
  translation: OtherChartsTranslation,
): ChartWork | undefined {
  switch (kind) {
    case 'ranking': {
      const choice = rankingChoice(board, rankedIndicators(board));
      return choice && rankingChart(board, choice, translation);
    }
    case 'breakdown': {
      const choice = breakdownChoice(board, brokenIndicators(board));
      return choice && breakdownChart(board, choice, translation);
    }
    case 'path': {
      const choice = pathChoice(board);
      return choice && pathChart(board, choice, translation);
    }
    case 'small': {
      const choice = smallChoice(board, smallIndicators(board));
      return choice && smallChart(board, choice, translation);
    }
  }
}

/** Lists the charts that the figures of a board have something for, whatever the view. */
export function kindsWithFigures(board: Board): readonly OtherChart[] {
  const has: Readonly<Record<OtherChart, () => boolean>> = {
    ranking: () => rankedIndicators(board).length > 0,
    breakdown: () => brokenIndicators(board).length > 0,
    path: () => knownPaths(board).length > 0 || pathChoice(board) !== undefined,
    small: () => smallIndicators(board).length > 0,
  };
  return OTHER_CHARTS.filter((kind) => has[kind]());
}

/** Lists the indicators that one of the charts can be of; none for a path, which has its stages. */
export function indicatorsFor(board: Board, kind: OtherChart): readonly Indicator[] {
  switch (kind) {
    case 'ranking':
      return rankedIndicators(board);
    case 'breakdown':
      return brokenIndicators(board);
    case 'small':
      return smallIndicators(board);
    case 'path':
      return [];
  }
}
