import type { ClaimTime } from '../../model/claim.ts';
import type { Numeral } from './numeral.ts';
import { type Reading, sentenceFloor } from './reading.ts';
import type { TimeMark } from './times.ts';

/** How far after a number its time may stand, in tokens. */
const REACH = 14;

/** How far it may stand where the sentence opens with a time. */
const SHORT_REACH = 6;

/** Times without a year are passed over; few stand in a row. */
const MOST_PASSED = 4;

/** Words before a time that opens a sentence: "À la fin de", "Entre janvier et". */
const MOST_OPENING = 6;

/**
 * Gives each number the time that it speaks of: the one that follows it before the next number,
 * unless that one opens a clause of its own; else the last one named before it in its sentence.
 * Numbers and times come in the order of the text.
 */
export function attachTimes(
  reading: Reading,
  found: readonly Numeral[],
  marks: readonly TimeMark[],
): readonly (ClaimTime | undefined)[] {
  const breaks = clauseBreaks(reading);
  let next = 0;
  return found.map((numeral, place) => {
    while (next < marks.length && (marks[next]?.first ?? 0) < numeral.last) next += 1;
    const before = markBefore(reading, marks, next - 1, numeral, breaks);
    const after = marks[next];
    const limit = found[place + 1]?.first ?? Infinity;
    const reach = before?.opens ? SHORT_REACH : REACH;
    const follows =
      after?.time !== undefined &&
      after.last <= limit &&
      after.first - numeral.last <= reach &&
      reading.sentenceOf[after.first] === reading.sentenceOf[numeral.first] &&
      breaks[after.first] === breaks[numeral.first] &&
      (isOfCounted(reading, after, numeral) || !qualifiesNoun(reading, after)) &&
      !opensClause(reading, after, numeral.last, limit);
    return follows ? after.time : before?.time;
  });
}

/** Counts, at each token, the signs before it that end a clause. */
function clauseBreaks({ tokens }: Reading): Int32Array {
  const breaks = new Int32Array(tokens.length + 1);
  tokens.forEach(({ text }, at) => {
    breaks[at + 1] = (breaks[at] ?? 0) + (text === ';' || text === ':' ? 1 : 0);
  });
  return breaks;
}

function markBefore(
  reading: Reading,
  marks: readonly TimeMark[],
  from: number,
  numeral: Numeral,
  breaks: Int32Array,
): { readonly time: ClaimTime; readonly opens: boolean } | undefined {
  for (let at = from; at >= Math.max(0, from - MOST_PASSED); at -= 1) {
    const mark = marks[at];
    if (!mark || reading.sentenceOf[mark.first] !== reading.sentenceOf[numeral.first])
      return undefined;
    if (!mark.time) continue;
    const opens = opensSentence(reading, mark);
    const holds = opens || breaks[mark.last] === breaks[numeral.first] || isClosedBy(reading, mark);
    return holds && !qualifiesNoun(reading, mark) ? { time: mark.time, opens } : undefined;
  }
  return undefined;
}

/** "2021 : 600 ambassadeurs": the colon stands right after the time. */
function isClosedBy({ tokens }: Reading, mark: TimeMark): boolean {
  return tokens[mark.last]?.text === ':';
}

function opensSentence(reading: Reading, mark: TimeMark): boolean {
  const floor = sentenceFloor(reading, mark.first);
  if (mark.first - floor > MOST_OPENING) return false;
  for (let at = floor; at < mark.first; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind === 'word' && !reading.lexicon.dateFillers.has(token.key)) return false;
  }
  return true;
}

/** "Quatre rendez-vous de 2021": the year is that of what is counted. */
function isOfCounted({ tokens, lexicon }: Reading, mark: TimeMark, numeral: Numeral): boolean {
  const isNear = mark.first - numeral.last <= 3 && mark.first > numeral.last + 1;
  return isNear && lexicon.ofYear.has(tokens[mark.first - 1]?.key ?? '');
}

/** "Une 2 CV de 1973", "a 1962 tractor". */
function qualifiesNoun({ tokens, lexicon }: Reading, mark: TimeMark): boolean {
  if (mark.time?.kind !== 'in') return false;
  const before = tokens[mark.first - 1]?.key ?? '';
  if (!lexicon.articles.has(before) && !lexicon.ofYear.has(before)) return false;
  return !lexicon.dateFillers.has(tokens[mark.first - 2]?.key ?? '');
}

/** "… ; en 2021, 500": after a sign, and followed by one or by the number itself. */
function opensClause(
  { tokens }: Reading,
  mark: TimeMark,
  floor: number,
  nextNumber: number,
): boolean {
  let before = mark.first - 1;
  while (before >= floor && mark.first - before <= 3 && tokens[before]?.kind === 'word')
    before -= 1;
  if (before < floor || !/^[,–—/-]$/.test(tokens[before]?.text ?? '')) return false;
  const after = tokens[mark.last];
  return after?.text === ',' || after?.text === ':' || nextNumber - mark.last <= 4;
}
