import type { Numeral } from './numeral.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { type Reading, sentenceCeiling, sentenceFloor } from './reading.ts';

/** Reads a word that multiplies: "doublé", "le triple". */
export function factorAt(reading: Reading, at: number): Numeral | undefined {
  const { tokens, lexicon } = reading;
  const match = phraseAfter(lexicon.factorWords, tokens, at, sentenceCeiling(reading, at));
  if (!match) return undefined;
  const last = at + match.length;
  if (match.length === 1 && lexicon.notFactorBefore.has(tokens[at - 1]?.key ?? '')) {
    return undefined;
  }
  if (lexicon.notFactorAfter.has(tokens[last]?.key ?? '')) return undefined;
  return {
    first: at,
    last,
    value: match.meaning,
    high: undefined,
    unit: 'factor',
    spelled: true,
    qualifier: 'exact',
  };
}

/** Makes a factor of a number between "multiplié par" and "fois plus", or leaves it as it is. */
export function withTimes(reading: Reading, numeral: Numeral): Numeral {
  const { tokens, lexicon } = reading;
  const floor = sentenceFloor(reading, numeral.first);
  const before = phraseBefore(lexicon.timesBefore, tokens, numeral.first, floor);
  const ceiling = sentenceCeiling(reading, numeral.first);
  const after = phraseAfter(lexicon.times, tokens, numeral.last, ceiling);
  const match = before ?? after;
  if (!match || numeral.value === 0) return numeral;
  return {
    ...numeral,
    first: numeral.first - (before?.length ?? 0),
    last: numeral.last + (after?.length ?? 0),
    value: match.meaning ? numeral.value : 1 / numeral.value,
    unit: 'factor',
  };
}
