import type { FoundClaim } from '../../model/claim.ts';
import { dateParts, type Period, yearPeriod } from '../../model/period.ts';
import { isoPeriod } from './article-date.ts';
import { dayOfMonth, monthOf } from './month-names.ts';
import { beginsWithPhrase, type Phrases, phrasesOf } from './phrase.ts';
import { startingIn } from './stretches.ts';
import type { Word } from './word-tokens.ts';

/** A time that only the date of the text makes clear: "l’an dernier", "au 31 mars". */
export interface RelativeTime {
  readonly start: number;
  /** End of its first word, which is enough to place it. */
  readonly end: number;
  readonly period: Period;
  /** True for "l’an dernier" and the like, which no year of the text may change. */
  readonly deictic: boolean;
}

/** Years to add to that of the text, French and English. */
const YEARS: readonly (readonly [number, Phrases])[] = [
  [
    -1,
    phrasesOf([
      'l’an dernier',
      'l’année dernière',
      'l’an passé',
      'l’année passée',
      'un an plus tôt',
      'un an auparavant',
      'last year',
      'a year earlier',
      'a year ago',
    ]),
  ],
  [0, phrasesOf(['cette année', 'this year'])],
];

/** Longest of the phrases above, in words. */
const PHRASE_LENGTH = 4;

/** Finds the times of a text that lean on its date, in order; none without a date. */
export function relativeTimes(
  words: readonly Word[],
  date: Period | undefined,
): readonly RelativeTime[] {
  if (!date) return [];
  const found: RelativeTime[] = [];
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index, index + PHRASE_LENGTH);
    const shift = YEARS.find(([, phrases]) => beginsWithPhrase(rest, phrases));
    if (shift) {
      const period = yearPeriod(dateParts(date.start).year + shift[0]);
      found.push({ start: word.start, end: word.end, period, deictic: true });
      continue;
    }
    const period = monthWithoutYear(words, index, date);
    if (period) found.push({ start: word.start, end: word.end, period, deictic: false });
  }
  return found;
}

/** Words between two numbers that make them a stretch of days: "du 10 au 12 juillet". */
const TO = new Set(['au', 'to', 'et', 'and']);

function monthWithoutYear(words: readonly Word[], index: number, date: Period): Period | undefined {
  const month = monthOf(words[index]?.folded);
  // "mars" and "may" are words too: a month stands after a day or a small word such as "en".
  if (month === undefined || isYear(words[index + 1])) return undefined;
  const before = dayOfMonth(words[index - 1]?.folded);
  const introduced = /^(?:en|fin|debut|mi|in|by|of|de|d|depuis|since)$/.test(
    words[index - 1]?.folded ?? '',
  );
  const english = before === undefined && words[index]?.capital === true;
  const after = english ? dayOfMonth(words[index + 1]?.folded) : undefined;
  if (before === undefined && after === undefined && !introduced) return undefined;
  const stretch = TO.has(words[index - 2]?.folded ?? '') && dayOfMonth(words[index - 3]?.folded);
  // A stretch of days is told by the shortest period that holds it.
  const day = stretch ? undefined : (before ?? after);
  const { year } = dateParts(date.start);
  const same = isoPeriod(year, month, day);
  // Such a time is past: "en décembre", in January, is that of the year before.
  return same && same.start < date.end ? same : isoPeriod(year - 1, month, day);
}

const isYear = (word: Word | undefined) => /^(?:19|20)\d\d$/.test(word?.folded ?? '');

/** A mark that parts two statements of one sentence: the time after it belongs to the second. */
const APART = /[;:(–—]/;

/**
 * Gives the relative time that a claim speaks of: the first after it, before the next claim, else
 * the last before it in its sentence.
 *
 * @param next where the next claim of the sentence starts, or where the sentence ends
 */
export function relativeTimeOf(
  times: readonly RelativeTime[],
  { end, start, sentenceStart, sentenceEnd }: FoundClaim,
  next: number,
  text: string,
): RelativeTime | undefined {
  const inside = startingIn(times, sentenceStart, sentenceEnd);
  const after = inside.find((time) => time.start >= end && time.end <= next);
  if (after && !(next < sentenceEnd && APART.test(text.slice(end, after.start)))) return after;
  return inside.findLast((time) => time.end <= start);
}
