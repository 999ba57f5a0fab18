import type { ChartPoint, ChartSeries } from '../../charts/chart-series.ts';
import type { SmallChart, SmallChartsData } from '../../charts/small/small-data.ts';
import { smallChartsHeight } from '../../charts/small/small-layout.ts';
import { smallChartsPicture } from '../../charts/small/small-picture.ts';
import { timeRange } from '../../charts/time-range.ts';
import type { Caution } from '../../export/exhibit.ts';
import type { OtherChartsTranslation } from '../../i18n/other-charts-translation.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import { isPartial, type SeriesPoint } from '../../model/series.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { ChartWork } from './chart-work.ts';
import { isCounted } from './ranked-places.ts';
import type { SmallChoice, SmallPlace } from './small-choice.ts';
import { smallCsv, smallTable } from './small-tables.ts';
import { sourceNames } from './source-names.ts';
import { stretchOf, stretchWords } from './time-words.ts';

/** Makes small charts by intercommunalité in a language. */
export function smallChart(
  board: Board,
  choice: SmallChoice,
  translation: OtherChartsTranslation,
): ChartWork {
  const { o, f, t } = translation;
  const { indicator, places } = choice;
  const label = frenchSpaces(indicator.label[t.lang]);
  const points = places.flatMap((place) => place.points);
  const periods = points.map(({ period }) => period);
  const stretch = stretchOf(periods, { from: undefined, to: undefined }, board.today);
  const data: SmallChartsData = {
    charts: places.map((place) => chartOf(board, place, choice, translation)),
    time: timeRange(periods, board.span.from, board.span.to),
    tickText: f.tickOn,
    numberText: f.number,
    emptyText: o.small.none,
    moreText: (count) => o.ranking.more(count, f.number(count)),
  };
  return {
    title: o.small.title(label),
    label: o.small.label(label, o.places.epci(places.length, f.number(places.length))),
    sentences: sentences(choice, translation),
    notes: notes(board, choice, translation),
    table: smallTable(choice, translation),
    csv: smallCsv(choice, translation),
    indicators: [indicator.code],
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    cautions: cautions(points),
    territory: board.gazetteer.department.name,
    period: stretchWords(stretch, f),
    asOf: stretch ? f.period(stretch.last) : '',
    axis: 'across',
    isDrawn: points.length > 0,
    height: (width, ruler) => smallChartsHeight(data, width, ruler),
    draw: (frame) => smallChartsPicture(data, frame),
  };
}

function chartOf(
  board: Board,
  { code, name, points, figure }: SmallPlace,
  { indicator }: SmallChoice,
  translation: OtherChartsTranslation,
): SmallChart {
  return {
    id: code,
    name: frenchSpaces(name),
    series: seriesOf(board, indicator, points, translation),
    note: figure.kind === 'none' ? '' : figureWords(figure, indicator, translation),
    isChosen: code === board.territory,
  };
}

function seriesOf(
  board: Board,
  indicator: SmallChoice['indicator'],
  points: readonly SeriesPoint[],
  { t, f, o, say }: OtherChartsTranslation,
): ChartSeries {
  const original = board.dataset.indicators.find((one) => one.code === indicator.code) ?? indicator;
  return {
    id: indicator.code,
    label: frenchSpaces(indicator.label[t.lang]),
    kind: indicator.kind,
    style: board.style(original),
    points: points.map((point): ChartPoint => ({
      period: point.period,
      measure: point.measure,
      text: say.withUnit(indicator, point),
      periodText: point.running
        ? `${f.period(point.period)} (${o.running})`
        : f.period(point.period),
      sourceText: sourceNames(board.dataset, point.sources),
      running: point.running,
      partial: isPartial(point),
    })),
  };
}

function figureWords(
  figure: SmallPlace['figure'],
  indicator: SmallChoice['indicator'],
  { o, f, say }: OtherChartsTranslation,
): string {
  if (figure.kind === 'none') return o.small.none;
  if (figure.kind === 'flux') return o.small.total(say.withUnit(indicator, figure.total));
  const [last] = figure.points;
  return last ? o.small.last(say.withUnit(indicator, last), f.period(last.period)) : o.small.none;
}

function sentences(
  { places, indicator }: SmallChoice,
  translation: OtherChartsTranslation,
): readonly string[] {
  const { o } = translation;
  const known = places.filter(({ figure }) => figure.kind !== 'none');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [o.small.nothing];
  const words = ({ figure }: SmallPlace) => figureWords(figure, indicator, translation);
  const said = [o.small.sorted, o.small.high(frenchSpaces(first.name), words(first))];
  // Of several that are as low none is named, as in a ranking.
  const before = known.at(-2);
  if (before && words(before) !== words(last)) {
    said.push(o.small.low(frenchSpaces(last.name), words(last)));
  }
  return said;
}

function notes(
  { dataset }: Board,
  { places, indicator }: SmallChoice,
  { o, f }: OtherChartsTranslation,
): readonly string[] {
  const said: string[] = [];
  const points = places.flatMap((place) => place.points);
  const isBound = ({ measure }: SeriesPoint) =>
    measure.kind === 'value' && measure.qualifier !== 'exact';
  if (points.some(isBound)) said.push(o.notes.bounds);
  if (points.some(({ running }) => running)) said.push(o.notes.running);
  if (points.some(isPartial)) said.push(o.notes.coverage);
  if (points.some(({ disputed }) => disputed)) said.push(o.notes.disputed);
  const empty = places.filter((place) => place.points.length === 0);
  if (empty.length > 0)
    said.push(o.small.empty(f.list(empty.map(({ name }) => frenchSpaces(name)))));
  if (isCounted(dataset, indicator)) said.push(o.notes.counted);
  return said;
}

function cautions(points: readonly SeriesPoint[]): readonly Caution[] {
  const sources = new Set(points.flatMap((point) => point.sources));
  return [
    ...(points.some(({ running }) => running) ? (['running-period'] as const) : []),
    ...(points.some(isPartial) ? (['partial-coverage'] as const) : []),
    ...(sources.size > 1 ? (['mixed-sources'] as const) : []),
    ...(points.some(({ disputed }) => disputed) ? (['disagreeing-sources'] as const) : []),
  ];
}
