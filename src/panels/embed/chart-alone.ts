import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { ExhibitName, OtherChart } from '../../state/view.ts';
import type { ChartWork } from '../charts/chart-work.ts';
import { workOf } from '../charts/work-of.ts';

const CHARTS: ReadonlyMap<ExhibitName, OtherChart> = new Map([
  ['classement', 'ranking'],
  ['repartition', 'breakdown'],
  ['parcours', 'path'],
  ['vignettes', 'small'],
]);

/** Makes the chart that the view of a board shows alone; undefined where its figures have none. */
export function chartAlone(board: Board, words: OtherChartsTranslation): ChartWork | undefined {
  const { embed } = board.view;
  const kind = embed && CHARTS.get(embed);
  return kind && workOf(board, kind, words);
}
