import type { Exhibit, Frame } from '../../export/exhibit.ts';
import type { Block, Line, Paragraph, Piece, Table } from '../../export/report/report.ts';
import { type ChartsTranslation, chartsTranslation } from '../../i18n/charts-translation.ts';
import { type ExportTranslation, exportTranslation } from '../../i18n/export-translation.ts';
import type { Translation } from '../../i18n/make-translation.ts';
import {
  type OtherChartsTranslation,
  otherChartsTranslation,
} from '../../i18n/other-charts-translation.ts';
import { type ReportTranslation, reportTranslation } from '../../i18n/report-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Period } from '../../model/period.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { TextRuler } from '../../theme/drawing/picture.ts';
import { exhibitSources } from '../exhibit-sources.ts';
import type { ExhibitPage } from '../exhibits.ts';
import { ReportSources } from './report-sources.ts';

/** A language with all the words that a report needs. */
type ReportWords = ReportTranslation &
  ChartsTranslation &
  OtherChartsTranslation &
  ExportTranslation;

/** What a report is made of, and for which width. */
export interface ReportInput {
  /** The figures under the view, in the language of the report. */
  readonly board: Board;
  readonly page: ExhibitPage;
  /** Absolute address of the view. */
  readonly address: string;
  /** The report says what changed since its last day; undefined for data without any date. */
  readonly since: Period | undefined;
  /** Of its drawings, in px, at a text of 16 px. */
  readonly width: number;
  readonly ruler: TextRuler;
}

/** A report in the making. */
export interface ReportWork extends ReportInput {
  readonly words: ReportWords;
  readonly sources: ReportSources;
}

/** Readers follow no table further; the rest is in the dashboard. */
const MOST_ROWS = 60;
const TEXT_SIZE = 16;

/** Starts a report. */
export function reportWork(input: ReportInput): ReportWork {
  const { translation } = input.board;
  return { ...input, words: reportWords(translation), sources: new ReportSources() };
}

function reportWords(translation: Translation): ReportWords {
  return {
    ...reportTranslation(translation),
    ...otherChartsTranslation(translation),
    ...exportTranslation(translation),
    // Last: a translation may lack the words of charts, which this adds.
    ...chartsTranslation(translation),
  };
}

/** Cites the sources of some ids, or says that there is none. */
export function citation({ board, words, sources }: ReportWork, ids: Iterable<string>): Line {
  const line = sources.cite(exhibitSources(ids, board.dataset, words.f));
  return line.length > 0 ? line : [words.r.noSource];
}

/** Marks a text of the data, which are in French. */
export function dataText({ words }: ReportWork, text: string): Piece {
  const spaced = frenchSpaces(text);
  return words.lang === 'fr' || spaced === '' ? spaced : { text: spaced, lang: 'fr' };
}

export function paragraph(text: string, tone?: Paragraph['tone']): Paragraph {
  return { kind: 'paragraph', line: [text], ...(tone && { tone }) };
}

/** Cuts a table where nobody would read on, and says so. */
export function shortTable(work: ReportWork, table: Table, most = MOST_ROWS): readonly Block[] {
  const { r, f } = work.words;
  const left = table.rows.length - most;
  if (left <= 0) return [table];
  const rows = table.rows.slice(0, most);
  return [{ ...table, rows }, paragraph(r.moreRows(left, f.number(left)), 'aside')];
}

/** The space of a drawing of the report, on paper. */
export function frameOf({ width, ruler }: ReportWork, height: number): Frame {
  return { width, height, textSize: TEXT_SIZE, scheme: 'light', legend: true, ruler };
}

/** Shows an exhibit: its drawing, its notes and its sources. */
export function exhibitBlocks(work: ReportWork, exhibit: Exhibit, height: number): Block[] {
  const { title, subtitle, alternative } = exhibit;
  const name = [title, subtitle].filter((text) => text !== '').join(', ');
  const picture = exhibit.draw(frameOf(work, height));
  return [
    { kind: 'figure', picture, title: name, alternative },
    ...notesBlocks(work, exhibit.notes),
    ...sourcesBlocks(work, work.sources.cite(exhibit.sources), exhibit.sources.length),
  ];
}

export function notesBlocks({ words }: ReportWork, notes: readonly string[]): readonly Block[] {
  if (notes.length === 0) return [];
  return [paragraph(frenchSpaces(`${words.r.notes} : ${notes.join(' ')}`), 'aside')];
}

export function sourcesBlocks({ words }: ReportWork, line: Line, count: number): readonly Block[] {
  if (count === 0) return [];
  return [{ kind: 'paragraph', tone: 'aside', line: [words.r.sourcesOf(count), ...line] }];
}
