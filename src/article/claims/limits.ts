import type { Numeral } from './numeral.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { type Reading, sentenceCeiling, sentenceFloor } from './reading.ts';

/** Words of a noun that a limiter may follow: "500 personnes environ". */
const NOUN_REACH = 3;

/** Takes in what limits a number, before it or after it, and sets its qualifier. */
export function withLimiter(reading: Reading, numeral: Numeral): Numeral {
  const { tokens, lexicon } = reading;
  const floor = sentenceFloor(reading, numeral.first);
  const ceiling = sentenceCeiling(reading, numeral.first);
  const before = phraseBefore(lexicon.limitersBefore, tokens, numeral.first, floor);
  if (before && before.meaning !== 'none') {
    const qualifier = numeral.high === undefined ? before.meaning : numeral.qualifier;
    return { ...numeral, first: numeral.first - before.length, qualifier };
  }
  const after = phraseAfter(lexicon.limitersAfter, tokens, numeral.last, ceiling);
  if (after) {
    const qualifier = numeral.high === undefined ? after.meaning : numeral.qualifier;
    return { ...numeral, last: numeral.last + after.length, qualifier };
  }
  if (numeral.high !== undefined || numeral.qualifier !== 'exact') return numeral;
  for (let at = numeral.last; at < Math.min(numeral.last + NOUN_REACH, ceiling); at += 1) {
    if (tokens[at]?.kind !== 'word') break;
    const late = phraseAfter(lexicon.limitersAfter, tokens, at + 1, ceiling);
    if (late && isClosed(reading, at + 1 + late.length)) {
      return { ...numeral, qualifier: late.meaning };
    }
  }
  return numeral;
}

/** "500 personnes environ." and not "500 personnes, environ 30 familles". */
function isClosed({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'digits') return false;
  return !lexicon.units.has(token.key) && !lexicon.articles.has(token.key);
}
