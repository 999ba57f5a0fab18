import type { Block, Line, Section, Table } from '../../export/report/report.ts';
import { knownWord } from '../../i18n/known-word.ts';
import { frenchSpaces, semicolon } from '../../i18n/typography.ts';
import { THEMES, type Theme } from '../../model/indicator.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import { figureDate, figureValues, isRunning } from '../key-figure-words.ts';
import { keyFiguresExhibit } from '../key-figures-exhibit.ts';
import { leanTable, NOTHING } from './lean-table.ts';
import { citation, exhibitBlocks, paragraph, type ReportWork } from './report-work.ts';

/** Room of one figure in the drawing, in px at a text of 16 px. */
const FIGURE = { width: 270, height: 118 };

/** The key figures: the first drawn, all in tables by theme. */
export function figuresSection(work: ReportWork): Section {
  const { board, words } = work;
  const { r, t, f } = words;
  const known = board.keyFigures.filter(({ kind }) => kind !== 'none');
  const without = board.keyFigures.filter(({ kind }) => kind === 'none');
  const blocks: Block[] = [];
  if (known.length === 0) blocks.push(paragraph(t.keyFigures.none));
  else {
    const columns = Math.max(1, Math.floor(work.width / FIGURE.width));
    const rows = Math.ceil(Math.min(12, known.length) / columns);
    const exhibit = keyFiguresExhibit(board, work.address);
    const [figure] = exhibitBlocks(work, exhibit, rows * FIGURE.height);
    // The tables that follow say all the rest.
    if (figure?.kind === 'figure') blocks.push({ ...figure, alternative: '' });
  }
  for (const theme of THEMES) {
    const members = known.filter(({ indicator }) => indicator.theme === theme);
    if (members.length > 0) blocks.push(themeTable(work, theme, members));
  }
  if (without.length > 0) {
    const labels = f.list(without.map(({ indicator }) => frenchSpaces(indicator.label[t.lang])));
    blocks.push(paragraph(r.figures.none(labels), 'aside'));
  }
  return { id: 'chiffres', title: r.figures.title, blocks, parts: [] };
}

function themeTable(work: ReportWork, theme: Theme, figures: readonly KeyFigure[]): Table {
  const { r, t } = work.words;
  const { indicator, value, date, trend, source } = r.figures;
  return leanTable({
    kind: 'table',
    caption: r.figures.caption(t.keyFigures[theme]),
    columns: [indicator, value, date, trend, source].map((text) => ({ text, isNumber: false })),
    rows: figures.map((figure) => figureRow(work, figure)),
  });
}

function figureRow(work: ReportWork, figure: KeyFigure): readonly Line[] {
  const { t, say } = work.words;
  const { indicator, trend, disagreements } = figure;
  const values = figureValues(figure, work.words);
  const coverage = values[0]?.coverage;
  const counted = work.board.series(indicator).counted
    ? knownWord(t.keyFigures.computedFrom, indicator.code)
    : undefined;
  const remarks = [
    ...(trend ? [say.trend(indicator, trend)] : []),
    ...(isRunning(figure) ? [t.keyFigures.running] : []),
    ...(coverage && coverage.present < coverage.expected
      ? [t.coverage.partial(say.coverage(coverage))]
      : []),
    ...(disagreements.length > 0 ? [t.keyFigures.disagreement] : []),
  ];
  return [
    [frenchSpaces(indicator.label[t.lang])],
    [values.map(({ measure }) => say.withUnit(indicator, { measure })).join(' / ')],
    [figureDate(figure, work.words)],
    [remarks.join(semicolon(t.lang)) || NOTHING],
    counted === undefined
      ? citation(
          work,
          values.flatMap(({ sources }) => sources),
        )
      : [counted],
  ];
}
