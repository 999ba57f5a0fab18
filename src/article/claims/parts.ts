import type { FoundClaim } from '../../model/claim.ts';
import type { Numeral } from './numeral.ts';
import { phraseBefore } from './phrases.ts';
import { type Reading, sentenceFloor } from './reading.ts';

/** Most tokens from a part to the next one: "dont 30 artisans et 20 commerçants". */
const NEXT_PART_REACH = 6;

/** Gives the id of the claim that a number is a part of: "400 familles, dont 130 installations". */
export function partOf(
  reading: Reading,
  numeral: Numeral,
  before: Numeral,
  previous: FoundClaim,
): string | undefined {
  const { tokens, lexicon } = reading;
  const floor = sentenceFloor(reading, numeral.first);
  if (phraseBefore(lexicon.partWords, tokens, numeral.first, floor)) return previous.id;
  const isNext =
    previous.partOf !== undefined &&
    reading.sentenceOf[before.first] === reading.sentenceOf[numeral.first] &&
    numeral.first - before.last <= NEXT_PART_REACH;
  const joint = tokens[numeral.first - 1];
  return isNext && (joint?.key === lexicon.and || joint?.text === ',')
    ? previous.partOf
    : undefined;
}
