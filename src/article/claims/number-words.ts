import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A number read from some tokens: its value, and the token after its last one. */
export interface ReadNumber {
  readonly value: number;
  readonly last: number;
}

interface Sum {
  readonly total: number;
  readonly current: number;
  /** The smallest scale used: "deux mille trois millions" is no number. */
  readonly scale: number;
}

/**
 * Reads a number written in words, as long as its words add up: "trois mille deux cent
 * quatre-vingt-dix". Gives undefined where no number begins.
 */
export function numberWords(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): ReadNumber | undefined {
  if (!mayBegin(tokens, index, lexicon)) return undefined;
  let sum: Sum | undefined;
  let at = index;
  let read: ReadNumber | undefined;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at > index && token.gap === 'paragraph')) break;
    const isBare = sum === undefined && isArticleOfScale(tokens, at, lexicon);
    const next: Sum | undefined = isBare
      ? { total: 0, current: 1, scale: Infinity }
      : addParts(sum, token.key.split('-'), lexicon, tokens[at + 1]?.key.split('-')[0]);
    if (!next) break;
    sum = next;
    if (token.key !== lexicon.and) read = { value: sum.total + sum.current, last: at + 1 };
  }
  return read;
}

/** Tells fast that most words begin no number. */
function mayBegin(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const key = tokens[at]?.key ?? '';
  const isPart = lexicon.units.has(key) || lexicon.scales.has(key) || lexicon.articles.has(key);
  return isPart || key.includes('-');
}

/** "A hundred": the article counts one. */
function isArticleOfScale(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const key = tokens[at]?.key ?? '';
  if (!lexicon.articles.has(key) || lexicon.units.has(key)) return false;
  return lexicon.scales.has(tokens[at + 1]?.key ?? '');
}

function addParts(
  sum: Sum | undefined,
  parts: readonly string[],
  lexicon: Lexicon,
  following: string | undefined,
): Sum | undefined {
  let result = sum;
  for (const [place, part] of parts.entries()) {
    const next = parts[place + 1] ?? following;
    result = addPart(result, part, lexicon, next);
    if (!result) return undefined;
  }
  return result;
}

function addPart(
  sum: Sum | undefined,
  part: string,
  lexicon: Lexicon,
  next: string | undefined,
): Sum | undefined {
  if (part === lexicon.and) return sum && joins(sum, next, lexicon) ? sum : undefined;
  const scale = lexicon.scales.get(part);
  if (scale !== undefined) return multiply(sum, scale, lexicon);
  const unit = lexicon.units.get(part);
  if (unit === undefined) return undefined;
  if (!sum) return { total: 0, current: unit, scale: Infinity };
  const under100 = sum.current % 100;
  // Quatre-vingts.
  if (unit === 20 && under100 === 4 && lexicon.lang === 'fr') {
    return { ...sum, current: sum.current + 76 };
  }
  if (unit === 0 || !addsUp(sum, under100, unit, lexicon)) return undefined;
  return { ...sum, current: sum.current + unit };
}

function addsUp(sum: Sum, under100: number, unit: number, { lang }: Lexicon): boolean {
  if (under100 === 0) return sum.current > 0 || sum.total > 0;
  if (unit < 10) {
    const isTeen = lang === 'fr' && under100 === 10 && unit >= 7;
    return isTeen || (under100 >= 20 && under100 % 10 === 0);
  }
  return lang === 'fr' && unit < 20 && (under100 === 60 || under100 === 80);
}

/** "Vingt *et* un", "two hundred *and* four". */
function joins(sum: Sum, next: string | undefined, lexicon: Lexicon): boolean {
  const unit = lexicon.units.get(next ?? '');
  if (unit === undefined) return false;
  const under100 = sum.current % 100;
  if (lexicon.lang === 'fr') {
    return (unit === 1 || unit === 11) && under100 >= 20 && under100 <= 70 && under100 % 10 === 0;
  }
  return under100 === 0 && (sum.current > 0 || sum.total > 0);
}

function multiply(sum: Sum | undefined, scale: number, { lang }: Lexicon): Sum | undefined {
  if (scale === 100) {
    if (!sum || sum.current === 0) {
      return lang === 'fr' ? { total: 0, scale: Infinity, ...sum, current: 100 } : undefined;
    }
    return sum.current < 100 ? { ...sum, current: sum.current * 100 } : undefined;
  }
  if (!sum) return scale === 1000 && lang === 'fr' ? { total: 1000, current: 0, scale } : undefined;
  if (scale >= sum.scale) return undefined;
  if (sum.current === 0 && !(scale === 1000 && lang === 'fr')) return undefined;
  return { total: sum.total + Math.max(sum.current, 1) * scale, current: 0, scale };
}
