import type { EmbedTranslation } from '../../i18n/embed-translation.ts';
import { otherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import type { Board } from '../../state/board.svelte.ts';
import { sourceNames } from '../charts/source-names.ts';
import { chartAlone } from './chart-alone.ts';
import { type EmbedTable, words } from './embed-table.ts';

/** Gives the figures of the chart that a view shows alone as a table. */
export function chartRows(board: Board, translation: EmbedTranslation): EmbedTable {
  const work = chartAlone(board, otherChartsTranslation(translation));
  if (!work) return { columns: [], rows: [] };
  const { columns, rows } = work.table;
  const hasSources = rows.some(({ sources }) => sources.length > 0);
  return {
    columns: [...columns, ...(hasSources ? [words(translation.b.columns.source)] : [])],
    rows: rows.map(({ cells, sources }) => [
      ...cells,
      ...(hasSources ? [sourceNames(board.dataset, sources)] : []),
    ]),
  };
}
