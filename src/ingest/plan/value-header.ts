import { NOTE_CALLS } from '../values/note-calls.ts';
import { type AboutSheet, namesPeriod } from './about-sheet.ts';
import { labelWords, LONGEST_LABEL } from './header-words.ts';
import { isUnit } from './unit-words.ts';

export type YearPart = 'mois' | 'trimestre' | 'semestre';

/** What the header of a column of values says. */
export interface ValueHeader {
  /** The period, as written, or the part of a year, '' for none. */
  readonly period: string;
  readonly part: YearPart | undefined;
  /** The other words. */
  readonly rest: string;
  /** It names several periods: a change, a mean, a rate between them. */
  readonly several: boolean;
}

const MONTHS =
  /^(?:janvier|janv|jan|fevrier|fevr|fev|feb|february|january|mars|mar|march|avril|avr|apr|april|mai|may|juin|jun|june|juillet|juil|jul|july|aout|aug|august|septembre|sept|sep|september|octobre|oct|october|novembre|nov|november|decembre|dec|december)$/;
const QUARTER =
  /^(?:t|q)[1-4]$|^(?:[1-4](?:er|e|eme|nd|rd|th|st)?|premier|deuxieme|troisieme|quatrieme) (?:trimestre|quarter)$|^(?:trimestre|trim|quarter) [1-4]$/;
const HALF =
  /^s[12]$|^(?:[12](?:er|e|eme|nd|st)?|premier|second|deuxieme) semestre$|^semestre [12]$/;

/** Marks of notes and of provisional figures: "2022 (p)", "2021 (1)". */
const MARK = /^(?:\d|[a-z]{1,3}\.?)$/i;
const CALLS = new RegExp(`[*${NOTE_CALLS}]+`, 'g');

/** Words in a row that may name one period. */
const LONGEST_RUN = 5;

/** Parts a header of values into a period and what is counted. */
export function readValueHeader(header: string, about: AboutSheet): ValueHeader {
  const bare = header
    .slice(0, LONGEST_LABEL)
    .replace(/\(([^()]*)\)/g, (whole, inside: string) => {
      return isUnit(inside) || MARK.test(inside) ? ' ' : whole;
    })
    .replace(CALLS, ' ')
    .trim();
  for (const gap of [/[\s_,;:()]+/, /[\s_,;:()/–—-]+/]) {
    const words = bare.split(gap).filter((word) => word !== '');
    const runs = periodRuns(words, (run) => namesPeriod(about, run));
    const [run] = runs;
    if (!run) continue;
    const rest = [...words.slice(0, run.start), ...words.slice(run.start + run.length)].join(' ');
    const period = words.slice(run.start, run.start + run.length).join(' ');
    return { period, part: undefined, rest, several: runs.length > 1 };
  }
  const part = partOfYear(bare);
  if (part) return { period: bare, part, rest: '', several: false };
  return { period: '', part: undefined, rest: bare, several: false };
}

function periodRuns(words: readonly string[], reads: (run: string) => boolean) {
  const runs: { readonly start: number; readonly length: number }[] = [];
  let start = 0;
  while (start < words.length) {
    let length = Math.min(LONGEST_RUN, words.length - start);
    while (length > 0 && !reads(words.slice(start, start + length).join(' '))) length -= 1;
    if (length > 0) runs.push({ start, length });
    start += Math.max(1, length);
  }
  return runs;
}

function partOfYear(header: string): YearPart | undefined {
  const label = labelWords(header).join(' ');
  if (MONTHS.test(label)) return 'mois';
  if (QUARTER.test(label)) return 'trimestre';
  return HALF.test(label) ? 'semestre' : undefined;
}
