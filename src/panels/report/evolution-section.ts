import type { Line, Section, Subsection, Table } from '../../export/report/report.ts';
import { frenchSpaces, semicolon } from '../../i18n/typography.ts';
import type { Indicator } from '../../model/indicator.ts';
import { isPartial, type SeriesPoint } from '../../model/series.ts';
import { spanHolds } from '../../model/span.ts';
import type { Grain } from '../../state/view.ts';
import { usefulGrains } from '../evolution/compared-series.ts';
import { type EvolutionChoices, evolutionChoices } from '../evolution/evolution-choices.ts';
import { evolutionExhibit, exhibitedLook } from '../evolution/evolution-exhibit.ts';
import { evolutionOf } from '../evolution/evolution-of.ts';
import { leanChartTable, NOTHING } from './lean-table.ts';
import { citation, exhibitBlocks, paragraph, type ReportWork, shortTable } from './report-work.ts';

/** Height of a chart, in px at a text of 16 px. */
const HEIGHT = 300;
const TIMELINE_HEIGHT = 120;
/** Rows that a table of one chart has at most before it goes by a longer step of time. */
const MOST_STEPS = 24;

/** Every indicator that has figures at several dates, each over time. */
export function evolutionSection(work: ReportWork): Section {
  const { board, words } = work;
  const { r, f, lang } = words;
  const dated = board.dataset.indicators.map((indicator) => ({
    indicator,
    dates: datesOf(work, indicator),
  }));
  const evolving = dated.filter(({ dates }) => dates > 1).map(({ indicator }) => indicator);
  const single = dated.filter(({ dates }) => dates === 1).map(({ indicator }) => indicator);
  const labels = single.map(({ label }) => frenchSpaces(label[lang]));
  return {
    id: 'evolutions',
    title: r.evolution.title,
    blocks: [
      ...(evolving.length === 0 ? [paragraph(r.evolution.none)] : []),
      ...(labels.length > 0 ? [paragraph(r.evolution.single(f.list(labels)), 'aside')] : []),
    ],
    parts: evolving.map((indicator) => evolutionPart(work, indicator)),
  };
}

/** Periods for which there is a value, in the span. */
function datesOf({ board }: ReportWork, indicator: Indicator): number {
  const within = board
    .series(indicator)
    .points.filter(
      ({ period, measure }) => measure.kind === 'value' && spanHolds(board.span, period),
    );
  return new Set(within.map(({ period }) => period.id)).size;
}

function evolutionPart(work: ReportWork, indicator: Indicator): Subsection {
  const { board, address, words } = work;
  const grains = usefulGrains([{ indicator, series: board.series(indicator) }]);
  const choices = evolutionChoices(board.view, grains);
  const exhibit = evolutionExhibit(board, [indicator], choices, board.translation, address);
  const table = leanChartTable(evolutionTable(work, indicator, choices, grains));
  const { sentences, milestones } = exhibitedLook(board, [indicator], choices, words);
  // The title and the section of the events say the rest once: not again under every chart.
  const told = {
    ...exhibit,
    alternative: sentences.join(' '),
    notes: exhibit.notes.filter((note) => note !== milestones),
  };
  const height = HEIGHT + (choices.timeline ? TIMELINE_HEIGHT : 0);
  return {
    title: exhibit.title,
    blocks: [...exhibitBlocks(work, told, height), ...shortTable(work, table)],
  };
}

/** The figures of a chart, or of a longer step of time where they are many. */
function evolutionTable(
  work: ReportWork,
  indicator: Indicator,
  choices: EvolutionChoices,
  grains: readonly Grain[],
): Table {
  const { words, board } = work;
  const { r, lang } = words;
  const membersBy = (grain: Grain) => evolutionOf(board, [indicator], { ...choices, grain }, words);
  const pointsBy = (grain: Grain) => membersBy(grain).flatMap(({ compared }) => compared);
  const steps = [choices.grain, ...grains.slice(grains.indexOf(choices.grain) + 1)];
  const grain = steps.find((one) => pointsBy(one).length <= MOST_STEPS) ?? steps.at(-1) ?? 'native';
  const isLonger = grain !== 'native' && grain !== choices.grain;
  const step = isLonger ? `, ${r.evolution.byStep[grain]}` : '';
  const { period, value, remark, source } = r.evolution;
  return {
    kind: 'table',
    caption: `${r.evolution.caption(frenchSpaces(indicator.label[lang]))}${step}`,
    columns: [period, value, remark, source].map((text) => ({ text, isNumber: false })),
    rows: pointsBy(grain).map(({ point }) => pointRow(work, indicator, point)),
  };
}

function pointRow(work: ReportWork, indicator: Indicator, point: SeriesPoint): readonly Line[] {
  const { f, say, r, t } = work.words;
  const { period, coverage, running, disputed, sources } = point;
  const covered = coverage && coverage.present < coverage.expected;
  const remarks = [
    ...(running ? [r.evolution.running] : []),
    ...(covered ? [t.coverage.partial(say.coverage(coverage))] : []),
    ...(!covered && isPartial(point) ? [r.evolution.partial] : []),
    ...(disputed ? [r.evolution.disputed] : []),
  ];
  return [
    [f.period(period)],
    [say.withUnit(indicator, point)],
    [remarks.join(semicolon(t.lang)) || NOTHING],
    citation(work, sources),
  ];
}
