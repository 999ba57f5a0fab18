import type { ClaimTime } from '../../model/claim.ts';
import type { Period } from '../../model/period.ts';
import { parsePeriod, yearPeriod } from '../../model/period.ts';
import { dateAt, isBefore, periodOf, restPeriod, type WrittenDate } from './dates.ts';
import { numberDigits } from './number-digits.ts';
import { numberWords } from './number-words.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { type Reading, sentenceCeiling, sentenceFloor } from './reading.ts';

/** A time that a text names, by its tokens. */
export interface TimeMark {
  readonly first: number;
  readonly last: number;
  /** Undefined where its year is unsaid. */
  readonly time: ClaimTime | undefined;
}

export interface Times {
  readonly marks: readonly TimeMark[];
  /** 1 for each token of a time. */
  readonly dated: Uint8Array;
  /** The last year named so far, which "cette année-là" means. */
  readonly year: number | undefined;
}

/** Words looked at before a date for what it is the date of. */
const ORIGIN_REACH = 6;

/**
 * Finds the times of a block of text, in order.
 *
 * @param yearBefore the last year named in the blocks before it
 */
export function findTimes(reading: Reading, yearBefore: number | undefined): Times {
  const { tokens } = reading;
  const dated = new Uint8Array(tokens.length);
  const marks: TimeMark[] = [];
  let year = yearBefore;
  let blockYear: number | undefined;
  for (let at = 0; at < tokens.length;) {
    const date = dateAt(reading, at);
    const found = date ? spanOf(reading, date, year) : relativeTime(reading, at, blockYear, year);
    if (!found) {
      at += 1;
      continue;
    }
    const named = date?.year;
    year = found.year ?? named ?? year;
    blockYear = found.year ?? named ?? blockYear;
    dated.fill(1, at, found.mark.last);
    marks.push(found.mark);
    at = found.mark.last;
  }
  return { marks, dated, year };
}

interface FoundTime {
  readonly mark: TimeMark;
  readonly year?: number | undefined;
}

function spanOf(reading: Reading, date: WrittenDate, year: number | undefined): FoundTime {
  const { tokens, lexicon } = reading;
  const floor = sentenceFloor(reading, date.first);
  const since = phraseBefore(lexicon.since, tokens, date.first, floor);
  const first = date.first - (since?.length ?? 0);
  const joiner = tokens[date.last];
  const end =
    joiner && lexicon.spanJoiners.has(joiner.key) ? secondDate(reading, date.last + 1) : undefined;
  if (end) {
    const lastYear = end.year ?? date.year ?? year;
    const last = periodOf(end, lastYear);
    const start = periodOf(date, date.year ?? lastYear);
    if (last && start && isBefore(start, last)) {
      const time: ClaimTime = { kind: 'between', first: start, last };
      return { mark: { first, last: end.last, time }, year: lastYear };
    }
  }
  const period = periodOf(date, year);
  const from =
    date.firstRest === undefined ? undefined : restPeriod(date.firstRest, date.year ?? year);
  const time =
    isOrigin(reading, first) && !since ? undefined : timeOf(period, from, since !== undefined);
  return { mark: { first, last: date.last, time }, year: date.year };
}

function timeOf(
  period: Period | undefined,
  from: Period | undefined,
  isSince: boolean,
): ClaimTime | undefined {
  if (!period) return undefined;
  if (isSince) return { kind: 'since', period };
  if (from && isBefore(from, period)) return { kind: 'between', first: from, last: period };
  return { kind: 'in', period };
}

/** The end of a stretch, its articles left out: "du 1er mars *au 3 avril*". */
function secondDate(reading: Reading, at: number): WrittenDate | undefined {
  const { tokens, lexicon } = reading;
  const place = lexicon.dateFillers.has(tokens[at]?.key ?? '') ? at + 1 : at;
  return dateAt(reading, place);
}

/** "Lancé en 2018": when a thing began, which is not when a figure holds. */
function isOrigin(reading: Reading, first: number): boolean {
  const { tokens, lexicon } = reading;
  const floor = Math.max(sentenceFloor(reading, first), first - ORIGIN_REACH);
  for (let at = first - 1; at >= floor; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (lexicon.origins.has(key) || lexicon.than.has(key)) return true;
    if (!lexicon.dateFillers.has(key)) return false;
  }
  return false;
}

/** "À ce jour", "l’an dernier", "ces trois dernières années". */
function relativeTime(
  reading: Reading,
  at: number,
  year: number | undefined,
  textYear: number | undefined,
): FoundTime | undefined {
  const { tokens, lexicon } = reading;
  const ceiling = sentenceCeiling(reading, at);
  const now = phraseAfter(lexicon.now, tokens, at, ceiling);
  if (now) return { mark: { first: at, last: at + now.length, time: { kind: 'now' } } };
  const shift = phraseAfter(lexicon.yearShifts, tokens, at, ceiling);
  if (shift) {
    const from = shift.meaning.reachesBack ? textYear : year;
    const time: ClaimTime | undefined =
      from === undefined
        ? undefined
        : { kind: 'in', period: yearPeriod(from + shift.meaning.years) };
    return { mark: { first: at, last: at + shift.length, time } };
  }
  const word = tokens[at];
  if (word?.kind !== 'digits' && !lexicon.units.has(word?.key ?? '')) return undefined;
  const count = numberDigits(tokens, at, lexicon.decimalMark) ?? numberWords(tokens, at, lexicon);
  if (!count) return undefined;
  const later = phraseAfter(lexicon.yearsLater, tokens, count.last, ceiling);
  if (later) {
    const moved = (year ?? 0) + later.meaning * Math.floor(count.value);
    const period = year === undefined ? undefined : parsePeriod(String(moved));
    const last = count.last + later.length;
    return { mark: { first: at, last, time: period && { kind: 'in', period } } };
  }
  const years = phraseAfter(lexicon.lastYearsAfter, tokens, count.last, ceiling);
  const isLast =
    years && phraseBefore(lexicon.lastYearsBefore, tokens, at, sentenceFloor(reading, at));
  if (!isLast) return undefined;
  const time: ClaimTime | undefined =
    year === undefined || count.value < 1 || count.value > 100
      ? undefined
      : {
          kind: 'between',
          first: yearPeriod(year - Math.floor(count.value) + 1),
          last: yearPeriod(year),
        };
  return { mark: { first: at, last: count.last + years.length, time } };
}
