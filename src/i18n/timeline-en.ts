import type { TimelineMessages } from './timeline-fr.ts';

/** What the events under a chart say, in English. */
export const timelineEn: TimelineMessages = {
  title: 'Events',
  none: 'No event in this period',
  keys: {
    leads: 'launch, campaign',
    others: 'other event',
    vague: 'day unknown',
    gathered: 'several, how many',
  },
  gathered: (count) => `${count} events`,
  more: (count) => `and ${count} more`,
  sentence: (count, n, when, latest) =>
    count === 1
      ? `Under the curve, one event: ${latest}.`
      : `Under the curve, ${n} events, ${when}; the latest: ${latest}.`,
  nothing: 'Under the curve, no event in this period.',
  table: {
    open: 'See the events as a table',
    date: 'Date',
    name: 'Event',
    type: 'Type',
    source: 'Source',
  },
};
