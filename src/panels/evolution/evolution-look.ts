import type { EvolutionContent } from '../../charts/chart-series.ts';
import type { EvolutionOptions } from '../../charts/evolution-options.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { Scheme } from '../../theme/indicator-style.ts';
import { PAGE_COLORS } from '../../theme/page-colors.ts';
import type { ChartedSeries } from './charted-series.ts';
import type { EvolutionChoices } from './evolution-choices.ts';
import { evolutionContent } from './evolution-content.ts';
import { evolutionSentences, milestoneSentence } from './evolution-sentences.ts';
import { chartEvents } from './milestones.ts';
import type { ShownEvents } from './shown-events.ts';
import type { TimelineUnder } from './timeline-under.ts';

/** What an evolution chart shows of some indicators, drawn and said. */
export interface EvolutionLook {
  readonly content: EvolutionContent;
  readonly options: Omit<EvolutionOptions, 'compact'>;
  /** What there is to say of each indicator. */
  readonly sentences: readonly string[];
  /** What names milestones whole, since the chart may cut their names; '' without any. */
  readonly milestones: string;
  /** All of it in words, for those who do not see the chart. */
  readonly label: string;
}

export interface EvolutionShown {
  readonly board: Pick<Board, 'dataset' | 'span' | 'series' | 'territoryName'>;
  /** The indicators that share the chart. */
  readonly members: readonly ChartedSeries[];
  readonly events: ShownEvents;
  /** Its events under it; undefined where they are not asked for, and until they can be drawn. */
  readonly under: TimelineUnder | undefined;
  readonly choices: EvolutionChoices;
  readonly scheme: Scheme;
  readonly words: ChartsTranslation;
}

/** Gives what the evolution chart of a page shows, whole or alone. */
export function evolutionLook(shown: EvolutionShown): EvolutionLook {
  const { board, members, under, choices, scheme, words } = shown;
  const { t, f } = words;
  const events = chartEvents(shown.events.milestones, board.dataset, words);
  const sentences = members.map((member) =>
    evolutionSentences(member, board.series(member.indicator), board.span, choices, words),
  );
  const milestones = milestoneSentence(events, words);
  const labels = f.list(members.map((member) => member.label));
  const { from, to } = board.span;
  return {
    content: { ...evolutionContent(members, choices, events, words), strip: under?.strip },
    options: {
      from,
      to,
      scheme,
      colors: PAGE_COLORS[scheme],
      tickText: f.tickOn,
      numberText: f.number,
    },
    sentences,
    milestones,
    label: [
      t.evolution.chartLabel(labels, board.territoryName),
      ...sentences,
      milestones,
      under?.sentence,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
