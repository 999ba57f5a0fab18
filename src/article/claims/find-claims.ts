import type { ClaimTime, FoundClaim } from '../../model/claim.ts';
import { attachTimes } from './attach-times.ts';
import { counting } from './discards.ts';
import { withLimiter } from './limits.ts';
import { nounWords } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { numerals } from './numerals.ts';
import { partOf } from './parts.ts';
import { joinRanges } from './ranges.ts';
import { type Reading, readText } from './reading.ts';
import { serialNumbers } from './serials.ts';
import { findTimes } from './times.ts';
import { WORDS_EN } from './words-en.ts';
import { WORDS_FR } from './words-fr.ts';

/**
 * Finds the figures that a text states, by rules: what is counted, paid or compared, with what
 * limits it, what it counts and when. Dates, measures, ranks, addresses and prices are no claims.
 * They come in the order of the text and do not overlap.
 *
 * @param text plain text, its blocks parted by blank lines
 * @example findClaims('Plus de 500 ambassadeurs en 2021.', 'fr')[0]?.value // 500
 */
export function findClaims(text: string, lang: 'fr' | 'en'): readonly FoundClaim[] {
  const claims: FoundClaim[] = [];
  let start = 0;
  let year: number | undefined;
  for (const block of text.split(BLANK_LINES)) {
    const found = findInBlock(block, lang, { count: claims.length, year });
    for (const claim of found.claims) claims.push(moved(claim, start));
    year = found.year;
    start += block.length;
  }
  return claims;
}

/** The separators are kept as blocks of their own, so that offsets are those of the whole text. */
const BLANK_LINES = /(\n\s*\n)/;

/** Puts a claim of a block at its place in the whole text. */
function moved(claim: FoundClaim, by: number): FoundClaim {
  return {
    ...claim,
    start: claim.start + by,
    end: claim.end + by,
    nounStart: claim.nounStart === undefined ? undefined : claim.nounStart + by,
    sentenceStart: claim.sentenceStart + by,
    sentenceEnd: claim.sentenceEnd + by,
  };
}

/** The claims of a text without blank lines, and the last year named, after what came before. */
function findInBlock(
  text: string,
  lang: 'fr' | 'en',
  before: { readonly count: number; readonly year: number | undefined },
): { readonly claims: readonly FoundClaim[]; readonly year: number | undefined } {
  const reading = readText(text, lang === 'fr' ? WORDS_FR : WORDS_EN);
  const times = findTimes(reading, before.year);
  const serial = serialNumbers(reading);
  const taken = times.dated.map((dated, place) => dated || (serial[place] ?? 0));
  const found = joinRanges(reading, numerals(reading, taken));
  const limited = withoutOverlap(counting(reading, found), (numeral) =>
    withLimiter(reading, numeral),
  );
  const when = attachTimes(reading, limited, times.marks);
  const claims: FoundClaim[] = [];
  limited.forEach((numeral, place) => {
    const id = `c${before.count + claims.length + 1}`;
    claims.push(claimOf(id, reading, numeral, limited[place - 1], claims, when[place]));
  });
  return { claims, year: times.year };
}

/** Applies limiters in order; one that would reach into the number before it is left out. */
function withoutOverlap(
  found: readonly Numeral[],
  limit: (numeral: Numeral) => Numeral,
): readonly Numeral[] {
  let end = 0;
  return found.map((numeral, place) => {
    const limited = limit(numeral);
    const next = found[place + 1]?.first ?? Infinity;
    const kept = limited.first >= end && limited.last <= next ? limited : numeral;
    end = kept.last;
    return kept;
  });
}

function claimOf(
  id: string,
  reading: Reading,
  numeral: Numeral,
  before: Numeral | undefined,
  claims: readonly FoundClaim[],
  time: ClaimTime | undefined,
): FoundClaim {
  const { text, tokens } = reading;
  const start = tokens[numeral.first]?.start ?? 0;
  const end = tokens[numeral.last - 1]?.end ?? start;
  const sentence = reading.sentences[reading.sentenceOf[numeral.first] ?? 0];
  const previous = claims.at(-1);
  const { noun, nounStart } = nounWords(reading, numeral, previous);
  return {
    id,
    start,
    end,
    quote: text.slice(start, end),
    value: numeral.value,
    high: numeral.high,
    qualifier: numeral.qualifier,
    unit: numeral.unit,
    noun,
    nounStart,
    time,
    partOf: previous && before ? partOf(reading, numeral, before, previous) : undefined,
    sentenceStart: sentence?.start ?? 0,
    sentenceEnd: sentence?.end ?? text.length,
  };
}
