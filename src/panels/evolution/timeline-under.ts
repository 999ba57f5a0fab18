import type { ChartStrip } from '../../charts/chart-strip.ts';
import type { TimelineEvent } from '../../charts/timeline-event.ts';
import { timelineStrip } from '../../charts/timeline-strip.ts';
import type { ChartsTranslation } from '../../i18n/charts-translation.ts';
import { knownWord } from '../../i18n/known-word.ts';
import { timelineMessages } from '../../i18n/timeline-translation.ts';
import { frenchSpaces, semicolon } from '../../i18n/typography.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Happening } from '../../model/happening.ts';
import { eventId } from '../item-id.ts';
import { isMilestone } from './milestones.ts';

/** The events under a chart, drawn and said. */
export interface TimelineUnder {
  readonly strip: ChartStrip;
  readonly sentence: string;
}

/** Events that the sentence names; the table has them all. */
const MOST_SAID = 4;
/** Events that the bubble of several names. */
const MOST_LISTED = 6;

/** Draws events under a chart, and says them. */
export function timelineUnder(
  happenings: readonly Happening[],
  dataset: Dataset,
  words: ChartsTranslation,
): TimelineUnder {
  const { t, f } = words;
  const messages = timelineMessages(words);
  const events = happenings.map((happening): TimelineEvent => {
    const leads = isMilestone(happening);
    const { start, end, type } = happening;
    return {
      id: eventId(dataset, happening),
      name: frenchSpaces(happening.name),
      start,
      end,
      type: knownWord(t.events.types, type) ?? frenchSpaces(type),
      glyph: leads ? 'diamond' : 'circle',
      leads,
    };
  });
  const linesOf = ({ name, start, end, type, gathered }: TimelineEvent): readonly string[] => {
    if (!gathered) return [name, f.range(start, end), type].filter(Boolean);
    const left = gathered.length - MOST_LISTED;
    return [
      messages.gathered(f.number(gathered.length)),
      f.period(start),
      ...gathered.slice(0, MOST_LISTED).map((one) => one.name),
      ...(left > 0 ? [messages.more(f.number(left))] : []),
    ];
  };
  return {
    strip: timelineStrip(events, messages, linesOf),
    sentence: sentenceOf(events, words),
  };
}

function sentenceOf(events: readonly TimelineEvent[], words: ChartsTranslation): string {
  const { f } = words;
  const messages = timelineMessages(words);
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return messages.nothing;
  const latest = events
    .slice(-MOST_SAID)
    .map(({ name, start, end }) => `${f.range(start, end)}, ${name}`)
    .join(semicolon(words.lang));
  const end = events.reduce(
    (latestEnd, one) => (one.end.end > latestEnd.end ? one.end : latestEnd),
    last.end,
  );
  const when = f.fromTo(first.start, end);
  return messages.sentence(events.length, f.number(events.length), when, latest);
}
