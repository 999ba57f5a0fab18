import { evolutionPicture } from '../../charts/evolution-picture.ts';
import { MOST_EVENTS } from '../../charts/place-events.ts';
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
import { evolutionLook } from './evolution-look.ts';
import { type EvolutionSource, evolutionOf } from './evolution-of.ts';
import { evolutionTable } from './evolution-table.ts';
import { shownEvents } from './shown-events.ts';
import { timelineUnder } from './timeline-under.ts';

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
  const look = exhibitedLook(board, indicators, choices, words);
  const { members, events, content, options } = look;
  const points = members.flatMap(({ compared }) => compared.map(({ point }) => point));
  const period = periodText(points, words);
  const drawn = [...events.milestones.slice(-MOST_EVENTS), ...(events.timeline ?? [])];
  const latest = points.reduce<Period | undefined>(
    (best, point) => (best && best.end >= point.period.end ? best : point.period),
    undefined,
  );
  return {
    lang: t.lang,
    title: f.list(members.map((member) => member.label)),
    subtitle: [board.territoryName, period, content.unit ?? ''].filter(Boolean).join(', '),
    alternative: look.label,
    territory: board.territoryName,
    period,
    asOf: latest ? f.period(latest) : '',
    notes: [...notesOf(members, choices, words), look.milestones].filter(Boolean),
    cautions: cautionsOf(members, board.dataset),
    sources: exhibitSources(
      [
        ...points.flatMap(({ sources }) => sources),
        ...drawn.map(({ source }) => source).filter((id) => id !== ''),
      ],
      board.dataset,
      f,
    ),
    fictional: board.dataset.fictional,
    address,
    table: evolutionTable(members, board.territory, choices, words),
    indicators: indicators.map(({ code }) => code),
    draw: ({ scheme, ...frame }) => {
      const inks = { ...options, scheme, colors: PAGE_COLORS[scheme] };
      return evolutionPicture(content, inks, t.evolution.keys, frame);
    },
  };
}

/** Gives what such a chart shows, drawn and said. */
export function exhibitedLook(
  board: EvolutionSource,
  indicators: readonly Indicator[],
  choices: EvolutionChoices,
  words: ChartsTranslation,
) {
  const members = evolutionOf(board, indicators, choices, words);
  const events = shownEvents(board, members, choices);
  const under = events.timeline && timelineUnder(events.timeline, board.dataset, words);
  const shown = { board, members, events, under, choices, scheme: 'light', words } as const;
  return { members, events, ...evolutionLook(shown) };
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
