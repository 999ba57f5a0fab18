import type { ClaimDirective, FoundClaim, TiedClaim } from '../../model/claim.ts';
import { type Dataset, indicatorOf } from '../../model/dataset.ts';
import type { Period } from '../../model/period.ts';
import { type Gazetteer, levelOf } from '../../model/territory.ts';
import { subjectYear } from './article-date.ts';
import { carriedIndicator, repeats } from './carried-indicator.ts';
import { type ClaimContext, ClaimContexts } from './claim-context.ts';
import { claimPeriod, type NearbyTimes, type TextTime } from './claim-period.ts';
import { claimTerritory } from './claim-territory.ts';
import { IndicatorFinder, type IndicatorMatch } from './find-indicator.ts';
import { indicatorWords } from './indicator-words.ts';
import { namedItems, type NamedItem } from './named-items.ts';
import { phraseOf } from './phrase.ts';
import { relativeTimeOf, relativeTimes } from './relative-times.ts';
import { type ArticleLang, vocabularyOf } from './vocabulary-of.ts';
import { wordsOf } from './word-tokens.ts';

/** From here on, what the words round a claim say goes before what the claim before it was. */
const SURE = 0.7;

/** Words between two claims that stand side by side: what the first counts, and "et". */
const BESIDE = 2;

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
}

/**
 * Ties claims to what they speak of: an indicator, a period, a territory, events and partners.
 * What an author fixed by hand wins; a claim that an author muted is left out.
 */
export function tieClaims(
  found: readonly FoundClaim[],
  { text, dataset, gazetteer, article, directives = [], items }: TieOptions,
): readonly TiedClaim[] {
  const words = wordsOf(text);
  const vocabulary = vocabularyOf(article.lang);
  const contexts = new ClaimContexts(text, words, found);
  const finder = new IndicatorFinder(indicatorWords(dataset, article.lang), vocabulary, words);
  const named = items ?? namedItems(text, dataset, gazetteer);
  const gatherings = vocabulary.gatherings.map(phraseOf);
  const subject = subjectYear(words, vocabulary.subjects.map(phraseOf));
  const textTime: TextTime = { date: article.date, subject };
  const relative = relativeTimes(words, article.date ?? subject);
  const tied = new Map<string, TiedClaim>();

  const matchOf = (claim: FoundClaim, context: ClaimContext): IndicatorMatch => {
    const whole = claim.partOf === undefined ? undefined : tied.get(claim.partOf);
    const match = finder.find(claim, context, whole?.indicator);
    const isSure = match.confidence >= SURE || context.asked;
    if (match.indicator !== undefined && isSure) return match;
    if (!finder.isTotal(context) || finder.isChange(context)) return match;
    const blockStart = contexts.blockStart(claim.start);
    const last = [...tied.values()].findLast((other) => other.start >= blockStart);
    return carriedIndicator(claim, context, text, last) ?? match;
  };

  const nearbyTimes = (claim: FoundClaim, context: ClaimContext): NearbyTimes => {
    const { next, after, previousStart } = context;
    const from = previousStart ?? claim.sentenceStart;
    const isBefore = ({ start }: { start: number }) => start >= from && start < claim.start;
    const told = found.findLast((other) => isBefore(other) && other.time?.kind === 'in')?.time;
    const leaning = relative.findLast((time) => isBefore(time) && time.period.precision !== 'day');
    const second = found.find(({ start }) => start === next && next < claim.sentenceEnd);
    const beside = second && after.length <= BESIDE ? second : undefined;
    return {
      relative:
        relativeTimeOf(relative, claim, next, text) ??
        (beside && relativeTimeOf(relative, beside, contexts.of(beside).next, text)),
      beside: beside?.time,
      previous: (told?.kind === 'in' ? told.period : undefined) ?? leaning?.period,
    };
  };

  for (const claim of found) {
    const directive = directives.find(({ start, end }) => start < claim.end && claim.start < end);
    if (directive?.mute) continue;
    const context = contexts.of(claim);
    const whole = claim.partOf === undefined ? undefined : tied.get(claim.partOf);
    const fixed = directive?.indicator;
    const isKnown = fixed !== undefined && indicatorOf(dataset, fixed) !== undefined;
    const match = isKnown ? { indicator: fixed, confidence: 1 } : matchOf(claim, context);
    const times = nearbyTimes(claim, context);
    const kind =
      match.indicator === undefined ? undefined : indicatorOf(dataset, match.indicator)?.kind;
    const own =
      whole && !claim.time && !times.relative
        ? { period: whole.period, from: whole.from }
        : claimPeriod(claim, times, kind, textTime);
    const place = directive?.territory;
    const territory =
      place !== undefined && levelOf(gazetteer, place) !== undefined
        ? place
        : claimTerritory(claim, context, named, text, gatherings);
    const inSentence = named.filter(
      ({ start, end }) => start >= claim.sentenceStart && end <= claim.sentenceEnd,
    );
    tied.set(claim.id, {
      ...claim,
      ...match,
      period: directive?.period ?? own.period,
      from: directive?.period ? undefined : own.from,
      territory: territory ?? whole?.territory ?? gazetteer.department.code,
      happenings: indices(inSentence, 'happening'),
      partners: indices(inSentence, 'partner'),
    });
  }
  return [...tied.values()].map(echoing);
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
