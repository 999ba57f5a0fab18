import type { FoundClaim } from '../../model/claim.ts';
import type { Numeral } from './numeral.ts';
import { nounOf } from './nouns.ts';
import { type Reading, sentenceFloor } from './reading.ts';

/** What a claim counts, in the words of the text, and where they stand. */
export type NounWords = Pick<FoundClaim, 'noun' | 'nounStart'>;

/**
 * Gives what a number counts, in the words of the text. A number with no noun of its own counts
 * what the claim before it in the sentence does: "320 ambassadeurs en 2019, 400 en 2020"; a lone
 * participle takes over its head: "400 familles suivies, 130 installées"; so does a number that
 * opens the next sentence: "Dix ont été recrutés".
 */
export function nounWords(
  reading: Reading,
  numeral: Numeral,
  previous: FoundClaim | undefined,
): NounWords {
  const { text, tokens, lexicon } = reading;
  const group = nounOf(reading, numeral);
  const taken = previous && mayTakeOver(reading, numeral, previous) ? previous.noun : '';
  if (!group) return { noun: taken, nounStart: undefined };
  const start = tokens[group.first]?.start ?? 0;
  const noun = text.slice(start, tokens[group.last - 1]?.end ?? start).replace(/\s+/g, ' ');
  const head = taken.split(' ')[0] ?? '';
  const isEllipsis =
    head !== '' &&
    group.first >= numeral.last &&
    lexicon.isParticiple(tokens[group.first]?.key ?? '');
  return isEllipsis
    ? { noun: `${head} ${noun}`, nounStart: undefined }
    : { noun, nounStart: start };
}

function mayTakeOver(reading: Reading, numeral: Numeral, previous: FoundClaim): boolean {
  const { tokens, sentences, sentenceOf, lexicon } = reading;
  // "Vue 13 000 fois" counts views.
  if (lexicon.multiples.has(tokens[numeral.last]?.key ?? '')) return false;
  const inSentence = sentences[sentenceOf[numeral.first] ?? 0]?.start === previous.sentenceStart;
  if (numeral.unit !== 'count') return inSentence && numeral.unit === previous.unit;
  const opens = numeral.first === sentenceFloor(reading, numeral.first);
  const opensParagraph = tokens[numeral.first]?.gap === 'paragraph';
  return previous.unit === 'count' && (inSentence || (opens && !opensParagraph));
}
