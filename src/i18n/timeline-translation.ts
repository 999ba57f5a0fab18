import type { Translation } from './make-translation.ts';
import { timelineEn } from './timeline-en.ts';
import { timelineFr, type TimelineMessages } from './timeline-fr.ts';

/** Gives the words of the events under a chart, which are fetched with them only. */
export function timelineMessages({ lang }: Pick<Translation, 'lang'>): TimelineMessages {
  return lang === 'fr' ? timelineFr : timelineEn;
}
