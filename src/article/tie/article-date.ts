import { parsePeriod, type Period } from '../../model/period.ts';
import { dayOfMonth, monthOf } from './month-names.ts';
import { beginsWithPhrase, type Phrases } from './phrase.ts';
import { type Word, wordsOf } from './word-tokens.ts';

/**
 * Reads the date of an article as its front matter or its page writes it: a period in canonical
 * form, a timestamp, 31/03/2022, "31 mars 2022", "March 31, 2022". Gives undefined for anything else.
 *
 * @example articleDate('Publié le 31 mars 2022')?.id // '2022-03-31'
 */
export function articleDate(written: string): Period | undefined {
  const stamp = /^\s*(\d{4}-\d\d-\d\d)[T\s]/.exec(written)?.[1];
  const plain = parsePeriod(stamp ?? written);
  if (plain) return plain;
  const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(written);
  if (slashed) {
    const [, day, month, year] = slashed;
    return isoPeriod(Number(year), Number(month), Number(day));
  }
  const words = wordsOf(written).map(({ folded }) => folded);
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  if (year === undefined) return undefined;
  const at = words.findIndex((word) => monthOf(word) !== undefined);
  const day = dayOfMonth(words[at - 1]) ?? dayOfMonth(words[at + 1]);
  return isoPeriod(Number(year), monthOf(words[at]), day);
}

/** Makes a period of a year, a month and a day, as far as they are given. */
export function isoPeriod(
  year: number,
  month: number | undefined,
  day: number | undefined,
): Period | undefined {
  const parts = [month, day].filter((part) => part !== undefined);
  return parsePeriod([year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-'));
}

/** How far into a text it says what it is about: a title and a lead paragraph. */
const LEAD_WORDS = 120;

/** Words that may stand between "bilan" and its year: "bilan de l’activité pour l’année 2021". */
const SUBJECT_REACH = 6;

/** Gives the year that a text says it is about ("bilan de l’année 2021"), or undefined. */
export function subjectYear(words: readonly Word[], subjects: Phrases): Period | undefined {
  const lead = words.slice(0, LEAD_WORDS);
  for (const index of lead.keys()) {
    const rest = lead.slice(index, index + SUBJECT_REACH);
    if (!beginsWithPhrase(rest, subjects)) continue;
    const year = rest.find(({ folded }) => /^(?:19|20)\d\d$/.test(folded));
    if (year) return parsePeriod(year.folded);
  }
  return undefined;
}
