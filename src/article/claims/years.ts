import { phraseBefore } from './phrases.ts';
import { isAttached, type Reading, sentenceFloor } from './reading.ts';

/** Years that texts name; 1500 is more often a count than a year. */
const EARLIEST = 1000;
const RECENT = 1900;
const LATEST = 2100;

/** Tells whether four digits are a year, by the words about them, rather than a count. */
export function isYear(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.text.length !== 4) return false;
  const year = Number(token.text);
  if (year < EARLIEST || year > LATEST) return false;
  const before = tokens[at - 1];
  if (isAttached(tokens, at) && (before?.kind === 'word' || before?.kind === 'digits')) {
    return before.kind === 'word' && before.key.endsWith("'");
  }
  const after = tokens[at + 1];
  if (after && (lexicon.percent.beginsWith(after.key) || lexicon.euro.beginsWith(after.key))) {
    return after.key === "d'" || after.key === 'pour' || after.key === 'per';
  }
  if (lexicon.strongYearOpeners.has(before?.key ?? '')) return true;
  if (year < RECENT) return before?.text === '(' || lexicon.months.has(before?.key ?? '');
  const counts =
    after?.kind === 'word' &&
    after.gap !== 'none' &&
    lexicon.isPlural(after.key) &&
    !lexicon.functionWords.has(after.key);
  if (counts) return false;
  const limiter = phraseBefore(lexicon.limitersBefore, tokens, at, sentenceFloor(reading, at));
  return (
    limiter === undefined ||
    limiter.meaning === 'none' ||
    lexicon.yearOpeners.has(before?.key ?? '')
  );
}
