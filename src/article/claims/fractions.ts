import { numberDigits } from './number-digits.ts';
import { numberWords } from './number-words.ts';
import { type Numeral, plainAt } from './numeral.ts';
import { phraseAfter } from './phrases.ts';
import { type Reading, sentenceCeiling } from './reading.ts';

/** Words that may stand between the two numbers of "trois visiteurs sur dix". */
const MOST_BETWEEN = 4;

/** Wholes that parts are counted out of; "20 communes sur 312" is two numbers. */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100]);

/** Reads a fraction in words: "un tiers", "trois quarts", "la moitié", "half". */
export function fractionAt(reading: Reading, at: number): Numeral | undefined {
  const { tokens, lexicon } = reading;
  const start = tokens[at]?.key ?? '';
  const joined = joinedFraction(start, reading);
  if (joined !== undefined) return fraction(reading, at, at + 1, joined);
  if (lexicon.bareFractions.has(start)) {
    return fraction(reading, at, at + 1, lexicon.fractions.get(start) ?? 0);
  }
  const next = tokens[at + 1]?.key ?? '';
  if (lexicon.fractionArticles.has(start)) {
    const part = lexicon.fractions.get(next);
    if (part === undefined || needsOf(reading, next, at + 2)) return undefined;
    const first = lexicon.contractedArticles.has(start) ? at + 1 : at;
    return fraction(reading, first, at + 2, part);
  }
  const count = numberDigits(tokens, at, lexicon.decimalMark) ?? numberWords(tokens, at, lexicon);
  const name = tokens[count?.last ?? at]?.key ?? '';
  const part = lexicon.fractions.get(name);
  if (!count || part === undefined || needsOf(reading, name, count.last + 1)) return undefined;
  return fraction(reading, at, count.last + 1, count.value * part);
}

/** "Two-thirds", "trois-quarts". */
function joinedFraction(key: string, { lexicon }: Reading): number | undefined {
  const hyphen = key.indexOf('-');
  if (hyphen < 0) return undefined;
  const part = lexicon.fractions.get(key.slice(hyphen + 1));
  const count = lexicon.units.get(key.slice(0, hyphen));
  return part === undefined || count === undefined ? undefined : count * part;
}

function needsOf({ tokens, lexicon }: Reading, name: string, after: number): boolean {
  return lexicon.ofAfterFraction.has(name) && !lexicon.of.has(tokens[after]?.key ?? '');
}

function fraction(
  reading: Reading,
  first: number,
  last: number,
  value: number,
): Numeral | undefined {
  const { tokens, lexicon } = reading;
  if (value <= 0 || value >= 1) return undefined;
  if (phraseAfter(lexicon.notFraction, tokens, last, sentenceCeiling(reading, first))) {
    return undefined;
  }
  return { first, last, value, high: undefined, unit: 'share', spelled: true, qualifier: 'exact' };
}

/** Reads a part out of a whole: "un habitant sur trois", "8 sur 10". */
export function shareAt(reading: Reading, part: Numeral, dated: Uint8Array): Numeral | undefined {
  const { tokens, lexicon } = reading;
  const ceiling = Math.min(part.last + MOST_BETWEEN, sentenceCeiling(reading, part.first));
  for (let at = part.last; at < ceiling; at += 1) {
    const token = tokens[at];
    const match = phraseAfter(lexicon.outOf, tokens, at, ceiling);
    if (match) {
      const whole =
        dated[at + match.length] === 1 ? undefined : plainAt(reading, at + match.length);
      if (!whole || !WHOLES.has(whole.value) || part.value >= whole.value) return undefined;
      const isClose = at === part.last && lexicon.adjectivesFirst;
      if (
        !isClose &&
        lexicon.isPlural(tokens[whole.last]?.key ?? '') &&
        !isEnded(reading, whole.last)
      ) {
        return undefined;
      }
      return { ...part, last: whole.last, value: part.value / whole.value, unit: 'share' };
    }
    if (token?.kind !== 'word' || lexicon.otherUnits.has(token.key)) return undefined;
  }
  return undefined;
}

function isEnded({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind !== 'word' || lexicon.functionWords.has(token.key);
}
