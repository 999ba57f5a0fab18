import type { Block, Line, Section, Subsection, Table } from '../../export/report/report.ts';
import { breakdownColumns } from '../../model/breakdown-columns.ts';
import type { Board } from '../../state/board.svelte.ts';
import { boardIn } from '../../state/board-in.ts';
import type { OtherChart, View } from '../../state/view.ts';
import { brokenIndicators } from '../charts/breakdown-choice.ts';
import type { ChartWork } from '../charts/chart-work.ts';
import { codesOfPath, knownPaths } from '../charts/path-choice.ts';
import { workOf } from '../charts/work-of.ts';
import { leanChartTable, NOTHING } from './lean-table.ts';
import {
  citation,
  frameOf,
  notesBlocks,
  paragraph,
  type ReportWork,
  shortTable,
  sourcesBlocks,
} from './report-work.ts';

/** Rows of the table of a chart. */
const MOST_ROWS = 24;

/** Text of a chart on the page, in px, at which it says how high it wants to be. */
const PAGE_TEXT = 13;

/** A chart, and the choices that make the view show it. */
interface Asked {
  readonly kind: OtherChart;
  readonly choices: Partial<View>;
}

/**
 * The ranking that the page shows and its small charts; every indicator that is broken down, and
 * every path that is known.
 */
export function comparisonsSection(work: ReportWork): Section {
  const { board, words } = work;
  const parts = askedOf(board).flatMap(({ kind, choices }) => {
    const chosen = workOf(boardIn(board, board.translation, choices), kind, words);
    return chosen ? [chartPart(work, chosen)] : [];
  });
  const blocks = parts.length === 0 ? [paragraph(words.r.comparisons.none)] : [];
  return { id: 'comparaisons', title: words.r.comparisons.title, blocks, parts };
}

function askedOf(board: Board): readonly Asked[] {
  const broken = brokenIndicators(board).flatMap((indicator) =>
    breakdownColumns(board.dataset, indicator.code).map(({ name }) => ({
      kind: 'breakdown' as const,
      choices: { chartIndicator: indicator.code, breakdownBy: name },
    })),
  );
  const paths = board.view.pathStages
    ? [{ kind: 'path' as const, choices: {} }]
    : knownPaths(board).map((path) => ({
        kind: 'path' as const,
        choices: { pathStages: codesOfPath(board, path) },
      }));
  return [{ kind: 'ranking', choices: {} }, ...broken, ...paths, { kind: 'small', choices: {} }];
}

function chartPart(work: ReportWork, chart: ChartWork): Subsection {
  const { title, period, label, sentences, notes, sources, isDrawn } = chart;
  const cited = [...new Set(sources)];
  return {
    title: [title, period].filter((text) => text !== '').join(', '),
    blocks: [
      isDrawn ? figureOf(work, chart) : paragraph([label, ...sentences].join(' ')),
      ...notesBlocks(work, notes),
      ...sourcesBlocks(work, citation(work, cited), cited.length),
      ...(chart.table.rows.length > 0
        ? shortTable(work, leanChartTable(tableOf(work, chart)), MOST_ROWS)
        : []),
    ],
  };
}

function figureOf(work: ReportWork, chart: ChartWork): Block {
  const { width, ruler } = work;
  const { textSize } = frameOf(work, 0);
  const scale = textSize / PAGE_TEXT;
  const height = scale * chart.height(width / scale, ruler);
  const { picture } = chart.draw(frameOf(work, height));
  const alternative = chart.sentences.join(' ');
  return { kind: 'figure', picture, title: chart.label, alternative };
}

function tableOf(work: ReportWork, { title, table }: ChartWork): Table {
  const { r, o } = work.words;
  const hasSources = table.rows.some(({ sources }) => sources.length > 0);
  return {
    kind: 'table',
    caption: r.comparisons.caption(title),
    columns: [
      ...table.columns,
      ...(hasSources ? [{ text: o.columns.source, isNumber: false }] : []),
    ],
    rows: table.rows.map(({ cells, sources }): readonly Line[] => [
      ...cells.map((cell) => [cell]),
      ...(hasSources ? [sources.length > 0 ? citation(work, sources) : [NOTHING]] : []),
    ]),
  };
}
