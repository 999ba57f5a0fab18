import type { PathData, PathRate, PathStage } from '../../charts/path/path-data.ts';
import { pathHeight } from '../../charts/path/path-layout.ts';
import { pathPicture } from '../../charts/path/path-picture.ts';
import type { Caution } from '../../export/exhibit.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Measure, ValueMeasure } from '../../model/measure.ts';
import { isPartial, type SeriesPoint } from '../../model/series.ts';
import type { StageRate } from '../../model/stage-rate.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { Scheme } from '../../theme/indicator-style.ts';
import type { ChartWork } from './chart-work.ts';
import type { FiguredStage, PathChoice } from './path-choice.ts';
import { pathCsv, pathTable } from './path-tables.ts';
import { rateWords, stageTime, stageValue } from './path-words.ts';
import { sourceNames } from './source-names.ts';
import { stretchOf, stretchWords } from './time-words.ts';

/** Makes the chart of a path in a language. */
export function pathChart(
  board: Board,
  choice: PathChoice,
  translation: OtherChartsTranslation,
): ChartWork {
  const { o, f, t } = translation;
  const { stages, rates } = choice;
  const labels = stages.map(({ indicator }) => frenchSpaces(indicator.label[t.lang]));
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const words = rates.map((rate, index) => wordsOf(stages, index, rate, translation));
  const overall = overallOf(choice, translation);
  const points = stages.flatMap(pointsOf);
  const stretch = stretchOf(
    points.map(({ period }) => period),
    { from: undefined, to: undefined },
    board.today,
  );
  const dataFor = (scheme: Scheme): PathData => ({
    stages: stages.map((stage) => drawnStage(board, stage, scheme, translation)),
    rates: rates.map((rate, index) => ({
      text: words[index] ?? '',
      isKnown: rate.kind === 'rate',
    })),
    overall,
    moreText: (count) => o.ranking.more(count, f.number(count)),
  });
  return {
    title: o.path.title(first, last),
    label: o.path.label(first, last, board.territoryName),
    sentences: [
      ...rates.map((_, index) =>
        o.path.sentence(labels[index] ?? '', labels[index + 1] ?? '', words[index] ?? ''),
      ),
      ...(overall ? [`${overall.text}.`] : []),
    ],
    notes: notes(choice, translation),
    table: pathTable(choice, words, translation),
    csv: pathCsv(board, choice, words, translation),
    indicators: stages.map(({ indicator }) => indicator.code),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    cautions: cautions(choice, points),
    period: stretchWords(stretch, f),
    asOf: stretch ? f.period(stretch.last) : '',
    axis: 'down',
    isDrawn: stages.length > 1,
    height: (width, ruler) => pathHeight(dataFor('light'), width, ruler),
    draw: (frame) => pathPicture(dataFor(frame.scheme), frame),
  };
}

function wordsOf(
  stages: readonly FiguredStage[],
  index: number,
  rate: StageRate,
  translation: OtherChartsTranslation,
): string {
  const [from, to] = [stages[index], stages[index + 1]];
  return from && to ? rateWords(from, to, rate, translation) : '';
}

function overallOf(
  { stages, overall }: PathChoice,
  translation: OtherChartsTranslation,
): PathRate | undefined {
  const [first, last] = [stages[0], stages.at(-1)];
  if (!first || !last || overall?.kind !== 'rate') return undefined;
  const rate = rateWords(first, last, overall, translation);
  return { text: translation.o.path.overall(rate), isKnown: true };
}

function drawnStage(
  board: Board,
  stage: FiguredStage,
  scheme: Scheme,
  translation: OtherChartsTranslation,
): PathStage {
  const { o, t } = translation;
  const { indicator } = stage;
  const label = frenchSpaces(indicator.label[t.lang]);
  const valueText = stageValue(stage, translation);
  const timeText = stageTime(stage, translation);
  const points = pointsOf(stage);
  const ids = [...new Set(points.flatMap(({ sources }) => sources))];
  const names = sourceNames(board.dataset, ids);
  const said = [label, valueText, timeText, ...(names ? [o.source(names, ids.length)] : [])];
  return {
    id: indicator.code,
    label,
    measure: drawnMeasure(stage),
    valueText,
    timeText,
    text: said.filter((text) => text !== '').join(', '),
    lines: said.filter((text) => text !== ''),
    color: board.style(indicator).color[scheme],
    isRunning: points.some(({ running }) => running),
    isPartial: points.some(isPartial),
  };
}

/** What is drawn of a stage: of several sources, the one that sums take. */
function drawnMeasure({ figure }: FiguredStage): ValueMeasure | undefined {
  const measure: Measure | undefined =
    figure.kind === 'flux'
      ? figure.total.measure
      : figure.kind === 'stock'
        ? figure.points[0]?.measure
        : undefined;
  return measure?.kind === 'value' ? measure : undefined;
}

function pointsOf({ figure }: FiguredStage): readonly SeriesPoint[] {
  if (figure.kind === 'none') return [];
  return figure.kind === 'flux' ? figure.total.points : figure.points;
}

function notes(
  { stages, rates, overall }: PathChoice,
  { o }: OtherChartsTranslation,
): readonly string[] {
  const all = overall ? [...rates, overall] : rates;
  const known = all.filter((rate) => rate.kind === 'rate');
  const said: string[] = [];
  if (known.length > 0) said.push(o.path.follow);
  if (stages.some((stage) => isBounded(drawnMeasure(stage)))) {
    said.push(known.length > 0 ? o.path.bounds : o.notes.bounds);
  }
  if (known.some(({ disputed }) => disputed)) said.push(o.path.disputed);
  if (known.some(({ partial }) => partial)) said.push(o.path.partial);
  if (known.some(({ running }) => running)) said.push(o.path.runningRate);
  return said;
}

const isBounded = (measure: ValueMeasure | undefined) =>
  measure !== undefined && measure.qualifier !== 'exact';

function cautions({ stages }: PathChoice, points: readonly SeriesPoint[]): readonly Caution[] {
  const sources = new Set(points.flatMap((point) => point.sources));
  const differ = stages.some(({ figure }) => figure.disagreements.length > 0);
  return [
    ...(points.some(({ running }) => running) ? (['running-period'] as const) : []),
    ...(points.some(isPartial) ? (['partial-coverage'] as const) : []),
    ...(sources.size > 1 ? (['mixed-sources'] as const) : []),
    ...(differ ? (['disagreeing-sources'] as const) : []),
  ];
}
