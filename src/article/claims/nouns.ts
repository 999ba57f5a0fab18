import type { Numeral } from './numeral.ts';
import { isAttached, type Reading, sentenceCeiling, sentenceFloor } from './reading.ts';
import type { Token } from './tokens.ts';

/** A group of words that names what is counted, by its tokens. */
export interface NounGroup {
  readonly first: number;
  readonly last: number;
}

/** Most tokens in a noun group, and in a clause that ends one. */
const MOST_WORDS = 8;
const MOST_CLAUSE_WORDS = 6;

/** Most tokens between a noun and the number after it: "le nombre d’ambassadeurs s’élève à". */
const LEFT_REACH = 14;

/** Finds what a number counts, after it or before it. */
export function nounOf(reading: Reading, numeral: Numeral): NounGroup | undefined {
  const { tokens, lexicon } = reading;
  const limited = skipLimiter(reading, numeral.last);
  const of = lexicon.of.has(tokens[limited]?.key ?? '') ? 1 : 0;
  const article = of === 1 && lexicon.nounArticles.has(tokens[limited + of]?.key ?? '') ? 1 : 0;
  if (of === 1 || needsNoJoiner(numeral)) {
    const place = limited + of + article;
    const isNear = reading.sentenceOf[place] === reading.sentenceOf[numeral.first];
    const after = isNear ? groupAt(reading, place, numeral) : undefined;
    if (after) return after;
  }
  if (numeral.unit === 'euro') return moneyBefore(reading, numeral);
  return needsNoJoiner(numeral) ? groupBefore(reading, numeral) : undefined;
}

/** "12 %", "280 000 €" and "un tiers" name what they measure after "de" only. */
function needsNoJoiner(numeral: Numeral): boolean {
  return numeral.unit === 'count' || numeral.unit === 'factor';
}

function skipLimiter({ tokens }: Reading, at: number): number {
  return tokens[at]?.text === '+' ? at + 1 : at;
}

/** Reads the noun group that begins with a token. */
export function groupAt(
  reading: Reading,
  at: number,
  numeral: Pick<Numeral, 'value' | 'unit'>,
): NounGroup | undefined {
  const { tokens, lexicon } = reading;
  const ceiling = Math.min(sentenceCeiling(reading, at), at + MOST_WORDS);
  const start = tokens[at];
  if (!start || isAttachedToDigits(reading, at) || at >= ceiling || !isContent(reading, start))
    return undefined;
  const single = numeral.value === 1 && numeral.unit === 'count';
  const loose =
    single || lexicon.adjectivesFirst || numeral.unit !== 'count' || numeral.value >= 1e6;
  if (!loose && !lexicon.isPlural(start.key)) return undefined;
  let last = at + 1;
  let head = lexicon.isPlural(start.key);
  while (last < ceiling) {
    const token = tokens[last];
    if (!token || token.kind !== 'word' || isAttachedMark(reading, last)) break;
    if (lexicon.nounClauses.has(token.key))
      return { first: at, last: clauseEnd(reading, last + 1) };
    if (isContent(reading, token)) {
      const goesOn = lexicon.adjectivesFirst
        ? !head || (lexicon.isParticiple(token.key) && !lexicon.linkVerbs.has(token.key))
        : lexicon.isPlural(token.key);
      if (!goesOn) break;
      head ||= lexicon.isPlural(token.key);
      last += 1;
      continue;
    }
    const complement = complementEnd(reading, last, ceiling);
    if (complement === undefined) break;
    last = complement;
  }
  if (lexicon.adjectivesFirst && !head && !single && numeral.unit === 'count') return undefined;
  return { first: at, last };
}

/** "comités *des fêtes*", "offres *d’emploi*", "familles *de la vallée*". */
function complementEnd(reading: Reading, at: number, ceiling: number): number | undefined {
  const { tokens, lexicon } = reading;
  if (!lexicon.nounJoiners.has(tokens[at]?.key ?? '')) return undefined;
  const place = lexicon.nounArticles.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const token = tokens[place];
  if (!token || place >= ceiling || !isContent(reading, token)) return undefined;
  return lexicon.units.has(token.key) || lexicon.collectives.has(token.key) ? undefined : place + 1;
}

/** The end of "ayant contacté le réseau accueil": the sign or the preposition that follows. */
function clauseEnd(reading: Reading, at: number): number {
  const { tokens, lexicon } = reading;
  const ceiling = Math.min(sentenceCeiling(reading, at), at + MOST_CLAUSE_WORDS);
  let last = at;
  for (let place = at; place < ceiling; place += 1) {
    const token = tokens[place];
    if (token?.kind !== 'word') break;
    if (isContent(reading, token)) last = place + 1;
    else if (!lexicon.nounArticles.has(token.key) && !lexicon.nounJoiners.has(token.key)) break;
  }
  return last;
}

function isAttachedToDigits({ tokens }: Reading, at: number): boolean {
  return isAttached(tokens, at) && tokens[at - 1]?.kind === 'digits';
}

function isContent({ lexicon }: Reading, token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.key.length > 1 &&
    !lexicon.functionWords.has(token.key) &&
    !lexicon.months.has(token.key)
  );
}

function isAttachedMark({ tokens }: Reading, at: number): boolean {
  return isAttached(tokens, at) && tokens[at - 1]?.kind !== 'word';
}

/** What a sum is for: "un *budget* de 280 000 €". */
function moneyBefore(reading: Reading, numeral: Numeral): NounGroup | undefined {
  const floor = Math.max(sentenceFloor(reading, numeral.first), numeral.first - LEFT_REACH);
  for (let at = numeral.first - 1; at >= floor; at -= 1) {
    const token = reading.tokens[at];
    if (
      token &&
      !reading.lexicon.scales.has(token.key) &&
      reading.lexicon.budgetWords.has(token.key)
    ) {
      return { first: at, last: at + 1 };
    }
  }
  return undefined;
}

/** Finds the noun before a number: "Ambassadeurs : 620", "le nombre de familles s’élève à 130". */
function groupBefore(reading: Reading, numeral: Numeral): NounGroup | undefined {
  const { tokens, lexicon } = reading;
  const floor = Math.max(sentenceFloor(reading, numeral.first), numeral.first - LEFT_REACH);
  let linked = false;
  let direct = true;
  for (let at = numeral.first - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || token.text === ';') return undefined;
    if (token.text === ':' || token.text === '=') {
      return direct ? labelGroup(reading, at, floor) : undefined;
    }
    direct &&= token.kind === 'word' && lexicon.functionWords.has(token.key);
    if (lexicon.linkVerbs.has(token.key)) linked = true;
    const counted = countedAfter(reading, at, numeral.first);
    if (counted && (linked || counted.last >= numeral.first - 1)) return counted;
    if (linked && lexicon.pluralDeterminers.has(token.key)) {
      const group = groupAt(reading, at + 1, { value: 2, unit: 'count' });
      if (group && group.last <= numeral.first) return group;
    }
  }
  return undefined;
}

/** "Le *nombre de* familles installées". */
function countedAfter(reading: Reading, at: number, end: number): NounGroup | undefined {
  const { tokens, lexicon } = reading;
  if (!lexicon.countNouns.has(tokens[at]?.key ?? '')) return undefined;
  let place = at + 1;
  while (place < end && !lexicon.of.has(tokens[place]?.key ?? '')) place += 1;
  if (place >= end || place > at + 3) return undefined;
  const article = lexicon.nounArticles.has(tokens[place + 1]?.key ?? '') ? 1 : 0;
  const group = groupAt(reading, place + 1 + article, { value: 2, unit: 'count' });
  return group && group.last <= end ? group : undefined;
}

/** The words before a colon: "Nombre de familles installées : 130". */
function labelGroup(reading: Reading, colon: number, floor: number): NounGroup | undefined {
  const { tokens, lexicon } = reading;
  let first = colon;
  while (first > floor && tokens[first - 1]?.kind === 'word' && tokens[first]?.gap !== 'line')
    first -= 1;
  for (let at = first; at < colon; at += 1) {
    const counted = countedAfter(reading, at, colon);
    if (counted) return counted;
    const token = tokens[at];
    if (!token || lexicon.countNouns.has(token.key)) continue;
    const group = groupAt(reading, at, { value: 1, unit: 'count' });
    if (group && group.last <= colon) return group;
  }
  return undefined;
}
