import type { ClaimDirective, FoundClaim, TiedClaim } from '../../model/claim.ts';
import { type Dataset, indicatorOf } from '../../model/dataset.ts';
import type { Period } from '../../model/period.ts';
import { type Gazetteer, levelOf } from '../../model/territory.ts';
import { carriedIndicator, repeats } from './carried-indicator.ts';
import { type ClaimContext, ClaimContexts } from './claim-context.ts';
import { claimTerritory } from './claim-territory.ts';
import { ClaimTimes } from './claim-times.ts';
import { IndicatorFinder, type IndicatorMatch } from './find-indicator.ts';
import { type IndicatorWords, indicatorWords } from './indicator-words.ts';
import { namedItems, type NamedItem } from './named-items.ts';
import { phrasesOf } from './phrase.ts';
import { startingIn } from './stretches.ts';
import { type ArticleLang, vocabularyOf } from './vocabulary-of.ts';
import { wordsOf } from './word-tokens.ts';

/** From here on, what the words round a claim say goes before what the claim before it was. */
const SURE = 0.7;

/** What claims are tied with. */
export interface TieOptions {
  /** The text that they were found in. */
  readonly text: string;
  readonly dataset: Dataset;
  readonly gazetteer: Gazetteer;
  readonly article: { readonly date: Period | undefined; readonly lang: ArticleLang };
  readonly directives?: readonly ClaimDirective[];
  /** The names found in the text, where they are known already. */
  readonly items?: readonly NamedItem[];
  /** The words of the indicators, where they are known already. */
  readonly indicators?: readonly IndicatorWords[];
}

/**
 * Ties claims to what they speak of: an indicator, a period, a territory, events and partners.
 * What an author fixed by hand wins; a claim that an author muted is left out.
 *
 * @param found the claims of one text, in its order
 */
export function tieClaims(
  found: readonly FoundClaim[],
  { text, dataset, gazetteer, article, directives = [], items, indicators }: TieOptions,
): readonly TiedClaim[] {
  const words = wordsOf(text);
  const vocabulary = vocabularyOf(article.lang);
  const contexts = new ClaimContexts(text, words, found);
  const known = indicators ?? indicatorWords(dataset, article.lang);
  const finder = new IndicatorFinder(known, vocabulary, words);
  const times = new ClaimTimes(text, words, found, article.date, vocabulary);
  const named = items ?? namedItems(text, dataset, gazetteer);
  const gatherings = phrasesOf(vocabulary.gatherings);
  const tied = new Map<string, TiedClaim>();
  let last: TiedClaim | undefined;

  const matchOf = (claim: FoundClaim, context: ClaimContext, whole: TiedClaim | undefined) => {
    const match = finder.find(claim, context, whole?.indicator);
    const isSure = match.confidence >= SURE || context.asked;
    if (match.indicator !== undefined && isSure) return match;
    if (!finder.isTotal(context) || finder.isChange(context)) return match;
    const before = last && last.start >= context.paragraphStart ? last : undefined;
    return carriedIndicator(claim, context, before) ?? match;
  };

  for (const claim of found) {
    const fixed = directives.find(({ start, end }) => start < claim.end && claim.start < end);
    if (fixed?.mute) continue;
    const context = contexts.of(claim);
    const whole = claim.partOf === undefined ? undefined : tied.get(claim.partOf);
    const match = fixedIndicator(fixed, dataset) ?? matchOf(claim, context, whole);
    const kind =
      match.indicator === undefined ? undefined : indicatorOf(dataset, match.indicator)?.kind;
    const time = fixed?.period
      ? { period: fixed.period, from: undefined }
      : times.of(claim, context, whole, kind);
    const territory =
      fixedTerritory(fixed, gazetteer) ??
      claimTerritory(claim, context, named, text, gatherings) ??
      whole?.territory ??
      gazetteer.department.code;
    const inSentence = startingIn(named, claim.sentenceStart, claim.sentenceEnd);
    const happenings = indices(inSentence, 'happening');
    const partners = indices(inSentence, 'partner');
    last = { ...claim, ...match, ...time, territory, happenings, partners };
    tied.set(claim.id, last);
  }
  return [...tied.values()].map(echoing);
}

function fixedIndicator(
  fixed: ClaimDirective | undefined,
  dataset: Dataset,
): IndicatorMatch | undefined {
  const indicator = fixed?.indicator;
  if (indicator === undefined || !indicatorOf(dataset, indicator)) return undefined;
  return { indicator, confidence: 1 };
}

function fixedTerritory(
  fixed: ClaimDirective | undefined,
  gazetteer: Gazetteer,
): string | undefined {
  const territory = fixed?.territory;
  return territory !== undefined && levelOf(gazetteer, territory) ? territory : undefined;
}

/** Gives a bare figure the indicator of the very same figure that comes next. */
function echoing(claim: TiedClaim, index: number, all: readonly TiedClaim[]): TiedClaim {
  const next = all[index + 1];
  if (claim.indicator !== undefined || claim.noun !== '' || !next) return claim;
  if (next.indicator === undefined || !repeats(claim, next)) return claim;
  return { ...claim, indicator: next.indicator, confidence: next.confidence };
}

function indices(items: readonly NamedItem[], kind: 'happening' | 'partner'): readonly number[] {
  return [...new Set(items.flatMap((item) => (item.kind === kind ? [item.index] : [])))];
}
