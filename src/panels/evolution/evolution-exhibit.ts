import { evolutionPicture } from '../../charts/evolution-picture.ts';
import type { Caution, Exhibit } from '../../export/exhibit.ts';
import { chartsTranslation, type ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { Translation } from '../../i18n/make-translation.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Period } from '../../model/period.ts';
import { isPartial, type SeriesPoint } from '../../model/series.ts';
import { PAGE_COLORS } from '../../theme/page-colors.ts';
import { exhibitSources } from '../exhibit-sources.ts';
import type { ChartedSeries } from './charted-series.ts';
import type { EvolutionChoices } from './evolution-choices.ts';
import { evolutionContent } from './evolution-content.ts';
import { type EvolutionSource, evolutionOf } from './evolution-of.ts';
import { evolutionSentences } from './evolution-sentences.ts';
import { evolutionTable } from './evolution-table.ts';
import { exhibitedEvents } from './exhibited-events.ts';

/**
 * Gives an evolution chart as something to publish: what the page shows of some indicators, said and
 * drawn in the language of the translation, whatever that of the page.
 *
 * @param address absolute address of the view
 */
export function evolutionExhibit(
  board: EvolutionSource,
  indicators: readonly Indicator[],
  choices: EvolutionChoices,
  translation: Translation,
  address: string,
): Exhibit {
  const words = chartsTranslation(translation);
  const { t, f } = words;
  const members = evolutionOf(board, indicators, choices, words);
  const points = members.flatMap(({ compared }) => compared.map(({ point }) => point));
  const events = exhibitedEvents(board, members, choices, words);
  const labels = f.list(members.map(({ label }) => label));
  const period = periodText(points, words);
  const content = {
    ...evolutionContent(members, choices, events.milestones, words),
    strip: events.strip,
  };
  const sentences = members.map((member) =>
    evolutionSentences(member, board.series(member.indicator), board.span, choices, words),
  );
  const latest = points.reduce<Period | undefined>(
    (best, point) => (best && best.end >= point.period.end ? best : point.period),
    undefined,
  );
  return {
    lang: t.lang,
    title: labels,
    subtitle: [board.territoryName, period, content.unit ?? ''].filter(Boolean).join(', '),
    alternative: [
      t.evolution.chartLabel(labels, board.territoryName),
      ...sentences,
      events.timelineSentence || events.milestoneSentence,
    ]
      .filter(Boolean)
      .join(' '),
    territory: board.territoryName,
    period,
    asOf: latest ? f.period(latest) : '',
    notes: [...notesOf(members, choices, words), events.milestoneSentence].filter(Boolean),
    cautions: cautionsOf(members, board.dataset),
    sources: exhibitSources(
      [...points.flatMap(({ sources }) => sources), ...events.sources],
      board.dataset,
      f,
    ),
    fictional: board.dataset.fictional,
    address,
    table: evolutionTable(members, board.territory, choices, words),
    indicators: indicators.map(({ code }) => code),
    draw: ({ scheme, ...frame }) => {
      const colors = PAGE_COLORS[scheme];
      const { from, to } = board.span;
      const options = { from, to, scheme, colors, tickText: f.tickOn, numberText: f.number };
      return evolutionPicture(content, options, t.evolution.keys, frame);
    },
  };
}

function periodText(points: readonly SeriesPoint[], { f }: ChartsTranslation): string {
  const [first] = points;
  if (!first) return '';
  const earliest = points.reduce((a, b) => (b.period.start < a.period.start ? b : a), first);
  const latest = points.reduce((a, b) => (b.period.end > a.period.end ? b : a), first);
  return f.range(earliest.period, latest.period);
}

function notesOf(
  members: readonly ChartedSeries[],
  choices: EvolutionChoices,
  { charts, f, say }: ChartsTranslation,
): string[] {
  const points = members.flatMap(({ compared }) => compared.map(({ point }) => point));
  const { notes } = charts;
  const running = points.filter((point) => point.running).map(({ period }) => f.period(period));
  const isBound = ({ measure }: SeriesPoint) =>
    measure.kind === 'value' && measure.qualifier !== 'exact';
  const coverages = members.flatMap(({ label, compared }) => {
    const least = compared
      .flatMap(({ point: { coverage } }) => coverage ?? [])
      .filter(({ present, expected }) => present < expected)
      .sort((a, b) => a.present / a.expected - b.present / b.expected)[0];
    return least ? [notes.coverage(label, say.coverage(least))] : [];
  });
  return [
    ...(points.some(isBound) ? [notes.bounds] : []),
    ...(running.length > 0 ? [notes.running(f.list([...new Set(running)]))] : []),
    ...coverages,
    ...(coverages.length === 0 && points.some(isPartial) ? [notes.partial] : []),
    ...(isDisputed(members) ? [notes.disagreement] : []),
    ...(points.some(({ measure }) => measure.kind === 'absent') ? [notes.absent] : []),
    ...(members.some(({ isCumulated }) => isCumulated) ? [notes.cumulated] : []),
    ...(choices.indexed ? [notes.index] : []),
  ];
}

/** Tells whether two sources give one period of a series otherwise. */
function isDisputed(members: readonly ChartedSeries[]): boolean {
  return members.some(({ compared }) => {
    const periods = compared.map(({ point }) => point.period.id);
    return new Set(periods).size < periods.length || compared.some(({ point }) => point.disputed);
  });
}

function cautionsOf(members: readonly ChartedSeries[], dataset: Dataset): Caution[] {
  const points = members.flatMap(({ compared }) => compared.map(({ point }) => point));
  const publishers = new Set(
    points.flatMap(({ sources }) => sources.map((id) => dataset.sources.get(id)?.publisher || id)),
  );
  return [
    ...(points.some(({ running }) => running) ? (['running-period'] as const) : []),
    ...(points.some(isPartial) ? (['partial-coverage'] as const) : []),
    ...(publishers.size > 1 ? (['mixed-sources'] as const) : []),
    ...(isDisputed(members) ? (['disagreeing-sources'] as const) : []),
  ];
}
