import type { Numeral } from './numeral.ts';
import { nounOf } from './nouns.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { type Reading, sentenceCeiling, sentenceFloor } from './reading.ts';

/** How far before a number the verb that states it is looked for, in tokens. */
const VERB_REACH = 4;

/** "Over 65" is an age, "over 650" is not. */
const OLDEST = 100;

const CLAUSE_SIGN = /^[;,:(«“"—–-]$/;

/**
 * Tells whether a number without a noun counts nothing that can be told: "studio 2", "98.2 FM". One
 * counts where it is limited, stated by a verb ("ils sont 400") or goes on from the one before
 * ("320 ambassadeurs en 2019, 400 en 2020").
 */
export function isBare(reading: Reading, numeral: Numeral, previous: Numeral | undefined): boolean {
  if (numeral.unit !== 'count') return false;
  if (isNamedOnRight(reading, numeral)) return false;
  if (isZeroOfOne(reading, numeral)) return true;
  if (nounOf(reading, numeral)) return false;
  const { tokens, lexicon } = reading;
  const { first, last, value, qualifier } = numeral;
  const floor = sentenceFloor(reading, first);
  const limiter = phraseBefore(lexicon.limitersBefore, tokens, first, floor);
  const isLimited = limiter !== undefined && limiter.meaning !== 'none';
  if (isLimited && value < OLDEST && lexicon.ageLimiters.has(tokens[first - 1]?.key ?? ''))
    return true;
  const ceiling = sentenceCeiling(reading, first);
  const isLimitedAfter = phraseAfter(lexicon.limitersAfter, tokens, last, ceiling) !== undefined;
  if (isLimited || isLimitedAfter || qualifier !== 'exact') return false;
  const before = tokens[first - 1];
  const goesOn =
    previous !== undefined && reading.sentenceOf[previous.first] === reading.sentenceOf[first];
  if (phraseAfter(lexicon.comparers, tokens, last, ceiling)) return !goesOn;
  if (isAgeIn(reading, first, floor)) return true;
  if (isStated(reading, first, floor)) return false;
  if (goesOn && before && (CLAUSE_SIGN.test(before.text) || lexicon.goesOn.has(before.key)))
    return false;
  if (lexicon.of.has(before?.key ?? '') && lexicon.groups.has(tokens[first - 2]?.key ?? ''))
    return false;
  return !isSubject(
    reading,
    numeral,
    floor,
    goesOn || followsInParagraph(reading, previous, first),
  );
}

/** "Zéro regret", "coût : zéro". */
function isZeroOfOne({ tokens, lexicon }: Reading, { value, first, last }: Numeral): boolean {
  if (value !== 0) return false;
  const next = tokens[last];
  const isWord = next?.kind === 'word' && !lexicon.dateFillers.has(next.key);
  return isWord || tokens[first - 1]?.text === ':';
}

/** "12 million views" in any order of words that the noun reader does not follow. */
function isNamedOnRight(
  { tokens, lexicon, sentenceOf }: Reading,
  { first, last }: Numeral,
): boolean {
  if (sentenceOf[last] !== sentenceOf[first]) return false;
  const key = tokens[last]?.key ?? '';
  return lexicon.isPlural(key) && !lexicon.functionWords.has(key);
}

/** "Ils sont 400", "il en compte 45". */
function isStated({ tokens, lexicon }: Reading, first: number, floor: number): boolean {
  let broken = false;
  for (let at = first - 1; at >= Math.max(floor, first - VERB_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (!broken && lexicon.linkVerbs.has(token.key)) return true;
    const isPronoun = lexicon.ofItPronouns.has(token.key);
    if (isPronoun && at < first - 1 && lexicon.subjects.has(tokens[at - 1]?.key ?? '')) return true;
    broken ||= !lexicon.functionWords.has(token.key);
  }
  return false;
}

/** "The oldest, 51". */
function isAgeIn({ tokens, lexicon }: Reading, first: number, floor: number): boolean {
  for (let at = first - 1; at >= Math.max(floor, first - VERB_REACH); at -= 1) {
    if (lexicon.ageWords.has(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

function followsInParagraph(
  { tokens }: Reading,
  previous: Numeral | undefined,
  first: number,
): boolean {
  if (!previous || first - previous.last > 40) return false;
  for (let at = previous.last; at <= first; at += 1)
    if (tokens[at]?.gap === 'paragraph') return false;
  return true;
}

/** "Dix ont été recrutés ; six habitent encore là." */
function isSubject(
  { tokens, lexicon }: Reading,
  { first, last }: Numeral,
  floor: number,
  follows: boolean,
): boolean {
  const before = tokens[first - 1];
  const opens = first === floor || (before !== undefined && CLAUSE_SIGN.test(before.text));
  const next = tokens[last];
  if (!opens || next?.kind !== 'word' || next.gap === 'none' || next.text !== next.key)
    return false;
  return lexicon.linkVerbs.has(next.key) || lexicon.auxiliaries.has(next.key) || follows;
}
