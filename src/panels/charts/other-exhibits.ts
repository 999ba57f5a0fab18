import type { Exhibit } from '../../export/exhibit.ts';
import {
  otherChartsTranslation,
  type OtherChartsTranslation,
} from '../../i18n/other-charts-translation.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { OtherChart } from '../../state/view.ts';
import { exhibitSources } from '../exhibit-sources.ts';
import type { ChartWork } from './chart-work.ts';
import { workOf } from './work-of.ts';

// As the view of a board chooses them, in its language; `address` is that of the view.

/** Gives the ranking of territories as something to publish. */
export function rankingExhibit(board: Board, address: string): Exhibit {
  return exhibitOf(board, 'ranking', address);
}

/** Gives the parts of an indicator as something to publish. */
export function breakdownExhibit(board: Board, address: string): Exhibit {
  return exhibitOf(board, 'breakdown', address);
}

/** Gives the path from contact to settlement as something to publish. */
export function pathExhibit(board: Board, address: string): Exhibit {
  return exhibitOf(board, 'path', address);
}

/** Gives the small charts by intercommunalité as something to publish. */
export function smallExhibit(board: Board, address: string): Exhibit {
  return exhibitOf(board, 'small', address);
}

function exhibitOf(board: Board, kind: OtherChart, address: string): Exhibit {
  const words = otherChartsTranslation(board.translation);
  const { dataset, territoryName } = board;
  const work = workOf(board, kind, words) ?? nothing(kind, words);
  const { title, period, asOf, notes, cautions, indicators, csv, label } = work;
  const territory = work.territory ?? territoryName;
  return {
    lang: words.t.lang,
    title,
    subtitle: [territory, period].filter((text) => text !== '').join(', '),
    alternative: [label, ...work.sentences].join(' '),
    territory,
    period,
    asOf,
    notes,
    cautions,
    sources: exhibitSources(work.sources, dataset, words.f),
    fictional: dataset.fictional,
    address,
    table: csv,
    indicators,
    draw: (frame) => work.draw(frame).picture,
  };
}

/** Figures without anything for a chart leave its place empty, and say so. */
function nothing(kind: OtherChart, { o }: OtherChartsTranslation): ChartWork {
  return {
    title: o.kinds[kind],
    label: o.nothing,
    sentences: [],
    notes: [],
    table: { columns: [], rows: [] },
    csv: { header: [], rows: [] },
    indicators: [],
    sources: [],
    cautions: [],
    period: '',
    asOf: '',
    axis: 'down',
    isDrawn: false,
    height: () => 0,
    draw: ({ width, height }) => ({ picture: { width, height, items: [] }, marks: [] }),
  };
}
