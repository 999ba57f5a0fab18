import type { Numeral } from './numeral.ts';
import { phraseAfter } from './phrases.ts';
import { type Reading, sentenceCeiling, sentenceFloor } from './reading.ts';

/** Sums under this are prices unless the text speaks of a budget or an aid. */
const SMALL_SUM = 1000;

/** Sums from this on are never the price of one thing: "280 000 € par an" is a budget. */
const LARGE_SUM = 10_000;

/** How far about a sum the word of a budget is looked for, in tokens. */
const BUDGET_REACH = 12;

/**
 * Tells whether a sum is what one thing costs or one person earns: "entrée 5 €", "2 € le mètre",
 * "1 950 € par mois". A sum that goes on from a price in the same sentence is one too.
 */
export function isPrice(
  reading: Reading,
  { first, last, value }: Numeral,
  price: Numeral | undefined,
): boolean {
  const { tokens, lexicon, sentenceOf } = reading;
  if (value >= LARGE_SUM) return false;
  if (phraseAfter(lexicon.priceOf, tokens, last, sentenceCeiling(reading, first))) return true;
  const floor = Math.max(sentenceFloor(reading, first), first - BUDGET_REACH);
  const ceiling = Math.min(sentenceCeiling(reading, first), last + BUDGET_REACH);
  for (let at = floor; at < ceiling; at += 1) {
    if (lexicon.budgetWords.has(tokens[at]?.key ?? '')) return false;
  }
  return (
    value < SMALL_SUM || (price !== undefined && sentenceOf[price.first] === sentenceOf[first])
  );
}
