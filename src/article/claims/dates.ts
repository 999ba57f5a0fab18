import { dayOf, FIRST_YEAR, LAST_YEAR, parsePeriod, type Period } from '../../model/period.ts';
import { isYear } from './years.ts';
import { phraseAfter } from './phrases.ts';
import { isAttached, isCapitalised, type Reading, sentenceCeiling } from './reading.ts';

/** A date in a text, by its tokens; what it leaves unsaid is undefined. */
export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  readonly year: number | undefined;
  /** `07`, `S1`, `T3`, `07-14`… after the year in a period's id; '' for a whole year. */
  readonly rest: string;
  /** First day of several in one month: "du *10* au 12 juillet". */
  readonly firstRest: string | undefined;
}

/** Gives the period of a date, in a year named elsewhere where it names none. */
export function periodOf(date: WrittenDate, year: number | undefined): Period | undefined {
  return restPeriod(date.rest, date.year ?? year);
}

/** Gives the period that a year and the rest of its id make. */
export function restPeriod(rest: string, year: number | undefined): Period | undefined {
  if (year === undefined || rest === '?') return undefined;
  return parsePeriod(rest === '' ? String(year) : `${year}-${rest}`);
}

/** Reads the date that begins with a token. */
export function dateAt(reading: Reading, at: number): WrittenDate | undefined {
  if (!beginsDate(reading, at)) return undefined;
  return (
    figuresDate(reading, at) ??
    daysOfMonth(reading, at) ??
    monthFirst(reading, at) ??
    partOfYear(reading, at) ??
    weekdayDate(reading, at) ??
    yearAlone(reading, at)
  );
}

/** Tells fast that most tokens begin no date. */
function beginsDate({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.kind === 'digits' ||
      lexicon.months.has(token.key) ||
      lexicon.weekdays.has(token.key) ||
      lexicon.halves.beginsWith(token.key) ||
      lexicon.quarters.beginsWith(token.key))
  );
}

/** "2021-07-14", "14/07/2021", "14.07.2021", "14/07". */
function figuresDate({ tokens }: Reading, at: number): WrittenDate | undefined {
  const [a, sign, b, second, c] = tokens.slice(at, at + 5);
  if (a?.kind !== 'digits' || b?.kind !== 'digits') return undefined;
  if (!isAttached(tokens, at + 1) || !isAttached(tokens, at + 2)) return undefined;
  const mark = sign?.text ?? '';
  const isWhole =
    c?.kind === 'digits' && second?.text === mark && second.gap === 'none' && c.gap === 'none';
  if (isWhole && mark === '-' && a.text.length === 4) {
    return made(at, at + 5, Number(a.text), `${b.text}-${c.text}`);
  }
  if (isWhole && '/.-'.includes(mark) && a.text.length <= 2 && b.text.length <= 2) {
    const year = c.text.length === 2 ? 2000 + Number(c.text) : Number(c.text);
    if (c.text.length !== 2 && c.text.length !== 4) return undefined;
    return made(at, at + 5, year, `${pad(b.text)}-${pad(a.text)}`);
  }
  return undefined;
}

function made(first: number, last: number, year: number, rest: string): WrittenDate | undefined {
  return restPeriod(rest, year) && { first, last, year, rest, firstRest: undefined };
}

/** Days and signs that a list of days may hold before its month. */
const MOST_DAYS = 12;

/** "14 juillet 2021", "1er mars", "10 au 12 juillet", "les 3, 4 et 5 mai 2022". */
function daysOfMonth(reading: Reading, at: number): WrittenDate | undefined {
  const { tokens, lexicon } = reading;
  const first = dayAt(reading, at);
  if (!first) return undefined;
  let day = first;
  for (let step = 0; step < MOST_DAYS; step += 1) {
    const of = lexicon.lang === 'en' && tokens[day.last]?.key === 'of' ? 1 : 0;
    const month = lexicon.months.get(tokens[day.last + of]?.key ?? '');
    if (month !== undefined && !isAttached(tokens, day.last + of)) {
      const { year, last } = yearAfter(reading, day.last + of + 1);
      const firstRest = day === first ? undefined : `${pad(month)}-${pad(first.day)}`;
      return { first: at, last, year, rest: `${pad(month)}-${pad(day.day)}`, firstRest };
    }
    const joined =
      lexicon.spanJoiners.has(tokens[day.last]?.key ?? '') || tokens[day.last]?.text === ',';
    const weekday = lexicon.weekdays.has(tokens[day.last + 1]?.key ?? '') ? 1 : 0;
    const next = joined ? dayAt(reading, day.last + 1 + weekday) : undefined;
    if (!next) return undefined;
    day = next;
  }
  return undefined;
}

interface DayOfMonth {
  readonly day: number;
  readonly last: number;
}

function dayAt({ tokens, lexicon }: Reading, at: number): DayOfMonth | undefined {
  const token = tokens[at];
  if (token?.key === 'premier' || token?.key === 'first') return { day: 1, last: at + 1 };
  if (token?.kind !== 'digits' || token.text.length > 2) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const isOrdinal =
    isAttached(tokens, at + 1) && lexicon.ordinalEndings.has(tokens[at + 1]?.key ?? '');
  return { day, last: at + (isOrdinal ? 2 : 1) };
}

/** "mars 2022", "en juin"; "June 14, 2021" in English. */
function monthFirst(reading: Reading, at: number): WrittenDate | undefined {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  const month = lexicon.months.get(token?.key ?? '');
  if (month === undefined || token?.kind !== 'word') return undefined;
  if (lexicon.lang === 'en' && !isCapitalised(token)) return undefined;
  const stop = tokens[at + 1]?.text === '.' && isAttached(tokens, at + 1) ? 1 : 0;
  const after = at + 1 + stop;
  const day = lexicon.lang === 'en' ? dayAt(reading, after) : undefined;
  if (day) {
    const { year, last } = yearAfter(reading, day.last);
    return { first: at, last, year, rest: `${pad(month)}-${pad(day.day)}`, firstRest: undefined };
  }
  const { year, last } = yearAfter(reading, after);
  const isNamed = year !== undefined || !lexicon.ambiguousMonths.has(token.key);
  const isOpened = lexicon.dateFillers.has(tokens[at - 1]?.key ?? '');
  if (!isNamed && !isOpened) return undefined;
  return {
    first: at,
    last: year === undefined ? at + 1 : last,
    year,
    rest: pad(month),
    firstRest: undefined,
  };
}

/** "premier semestre 2022", "T1 2022", "the first half of 2022". */
function partOfYear(reading: Reading, at: number): WrittenDate | undefined {
  const { tokens, lexicon } = reading;
  const ceiling = sentenceCeiling(reading, at);
  const half = phraseAfter(lexicon.halves, tokens, at, ceiling);
  const quarter = half ? undefined : phraseAfter(lexicon.quarters, tokens, at, ceiling);
  const match = half ?? quarter;
  if (!match) return undefined;
  let after = at + match.length;
  for (let step = 0; step < 3 && lexicon.partOfYear.has(tokens[after]?.key ?? ''); step += 1)
    after += 1;
  const { year, last } = yearAfter(reading, after);
  const rest = `${half ? 'S' : 'T'}${match.meaning}`;
  const end = year === undefined ? at + match.length : last;
  return { first: at, last: end, year, rest, firstRest: undefined };
}

/** "samedi 14": a day, of a month unsaid. */
function weekdayDate(reading: Reading, at: number): WrittenDate | undefined {
  if (!reading.lexicon.weekdays.has(reading.tokens[at]?.key ?? '')) return undefined;
  const day = dayAt(reading, at + 1);
  if (!day || reading.tokens[at + 1]?.kind !== 'digits') return undefined;
  const dated = daysOfMonth(reading, at + 1);
  return dated ?? { first: at, last: day.last, year: undefined, rest: '?', firstRest: undefined };
}

function yearAlone(reading: Reading, at: number): WrittenDate | undefined {
  if (!isYear(reading, at)) return undefined;
  const year = Number(reading.tokens[at]?.text);
  const known = year >= FIRST_YEAR && year <= LAST_YEAR;
  return {
    first: at,
    last: at + 1,
    year: known ? year : undefined,
    rest: known ? '' : '?',
    firstRest: undefined,
  };
}

/** Reads the year after a month: "mars 2022", "March, 2022". */
function yearAfter({ tokens }: Reading, at: number) {
  const comma = tokens[at]?.text === ',' || tokens[at]?.text === '.' ? 1 : 0;
  const token = tokens[at + comma];
  const year = token?.kind === 'digits' && token.text.length === 4 ? Number(token.text) : 0;
  if (year < FIRST_YEAR || year > LAST_YEAR) return { year: undefined, last: at };
  return { year, last: at + comma + 1 };
}

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}

/** Tells whether a date stands before another one. */
export function isBefore(a: Period, b: Period): boolean {
  return a.start < b.start && a.start >= dayOf(FIRST_YEAR, 1, 1);
}
