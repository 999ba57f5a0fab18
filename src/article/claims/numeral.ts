import type { ClaimUnit } from '../../model/claim.ts';
import type { Qualifier } from '../../model/qualifier.ts';
import { numberDigits } from './number-digits.ts';
import { numberWords } from './number-words.ts';
import type { Reading } from './reading.ts';

/** A number in a text, by its tokens: from `first` to before `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly high: number | undefined;
  readonly unit: ClaimUnit;
  /** True where it is written in words. */
  readonly spelled: boolean;
  /** What its own words say of its exactness: "une vingtaine" is about 20. */
  readonly qualifier: Qualifier;
}

/** Reads digits or number words, with the scale that follows: "1,2 million", "80k". */
export function plainAt(reading: Reading, at: number): Numeral | undefined {
  const { tokens, lexicon } = reading;
  const digits = numberDigits(tokens, at, lexicon.decimalMark);
  const read = digits ?? numberWords(tokens, at, lexicon);
  if (!read) return undefined;
  const scaled = digits ? withScale(reading, digits) : read;
  return {
    first: at,
    last: scaled.last,
    value: scaled.value,
    high: undefined,
    unit: 'count',
    spelled: !digits,
    qualifier: 'exact',
  };
}

function withScale(
  { tokens, lexicon }: Reading,
  read: { readonly value: number; readonly last: number },
) {
  const token = tokens[read.last];
  if (token?.kind !== 'word' || token.gap === 'paragraph') return read;
  const scale = lexicon.scales.get(token.key);
  if (scale !== undefined && scale >= 1000) {
    return { value: times(read.value, scale), last: read.last + 1 };
  }
  const letter = lexicon.scaleLetters.get(token.text);
  if (letter === undefined) return read;
  const after = tokens[read.last + 1];
  const isScale =
    after?.text === '€' ||
    lexicon.of.has(after?.key ?? '') ||
    (token.gap === 'none' && letter === 1000);
  return isScale || lexicon.lang === 'en'
    ? { value: times(read.value, letter), last: read.last + 1 }
    : read;
}

/** Multiplies without the dust of binary fractions: 1.2 million is 1200000. */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
