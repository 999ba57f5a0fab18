import type { ChartEvent } from '../../charts/chart-series.ts';
import type { ChartStrip } from '../../charts/chart-strip.ts';
import { MOST_EVENTS } from '../../charts/place-events.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { ChartedSeries } from './charted-series.ts';
import type { EvolutionChoices } from './evolution-choices.ts';
import type { EvolutionSource } from './evolution-of.ts';
import { milestoneSentence } from './evolution-sentences.ts';
import { chartEvents } from './milestones.ts';
import { shownEvents } from './shown-events.ts';
import { timelineUnder } from './timeline-under.ts';

/** The events of a chart that is published, drawn and said. */
export interface ExhibitedEvents {
  readonly milestones: readonly ChartEvent[];
  readonly strip: ChartStrip | undefined;
  /** What names milestones whole, since the chart may cut their names; '' without any. */
  readonly milestoneSentence: string;
  /** What tells of those under it; '' where they are not shown. */
  readonly timelineSentence: string;
  /** Ids of the sources of all that are drawn. */
  readonly sources: readonly string[];
}

/** Gathers the events of a chart of some series. */
export function exhibitedEvents(
  board: Pick<EvolutionSource, 'happenings' | 'span' | 'dataset'>,
  members: readonly ChartedSeries[],
  choices: EvolutionChoices,
  words: ChartsTranslation,
): ExhibitedEvents {
  const { milestones, timeline } = shownEvents(board, members, choices);
  const across = chartEvents(milestones, board.dataset, words);
  const under = timeline && timelineUnder(timeline, board.dataset, words);
  const drawn = [...milestones.slice(-MOST_EVENTS), ...(timeline ?? [])];
  return {
    milestones: across,
    strip: under?.strip,
    milestoneSentence: milestoneSentence(across, words),
    timelineSentence: under?.sentence ?? '',
    sources: drawn.map(({ source }) => source).filter((id) => id !== ''),
  };
}
