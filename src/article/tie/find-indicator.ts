import type { ClaimUnit, FoundClaim } from '../../model/claim.ts';
import type { ClaimContext } from './claim-context.ts';
import type { IndicatorWords } from './indicator-words.ts';
import { beginsWithPhrase, holdsPhrase, type Phrases, phrasesOf } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './word-tokens.ts';

/** The indicator that a claim speaks of, and how sure that is, from 0 to 1. */
export interface IndicatorMatch {
  readonly indicator: string | undefined;
  readonly confidence: number;
}

/**
 * Under this, no tie: an even chance. A wrong tie calls a right figure false, which is worse than
 * leaving a figure untied.
 */
const LEAST_CONFIDENCE = 0.5;

/** Two indicators closer than this are told apart by no words of the text: no tie. */
const LEAST_LEAD = 0.08;

/**
 * How much a name of the indicator says, by where it stands: the nearer, the tighter it binds. Next
 * to the figure it is all but certain; alone in the sentence it is a little more than an even
 * chance; in the sentence before it needs a hint beside the figure.
 */
const NAME_WEIGHTS = {
  noun: 1,
  after: 0.9,
  clause: 0.8,
  asked: 0.7,
  /** In a noun that the claim takes over from the one before it. */
  takenOver: 0.65,
  sentence: 0.55,
  near: 0.35,
} as const;

/** A word that may name several indicators is less than an even chance, and more with a sign. */
const HINT_WEIGHT = 0.42;
const SIGN_WEIGHTS = { clause: 0.33, sentence: 0.22, near: 0.15, paragraph: 0.1 } as const;

/** A hint also gains from a name farther off, and a name from a sign, by this part of its weight. */
const NAME_BESIDE_HINT = 0.25;
const SIGN_BESIDE_NAME = 0.5;

/** How well what is counted fits the indicator: something else leaves it under any threshold. */
const NOUN_FITS = { same: 1, unsaid: 0.9, otherTakenOver: 0.6, other: 0.3 } as const;

/** Words after what is counted that belong to it: "familles déjà installées". */
const COUNTED_REACH = 4;

/** Words round the number among which "objectif" turns it into a goal, "par mois" into a rate. */
const GOAL_REACH = 8;

const NO_MATCH: IndicatorMatch = { indicator: undefined, confidence: 0 };

/** Scores the indicators of a data set on the words round a claim. */
export class IndicatorFinder {
  readonly #indicators: readonly IndicatorWords[];
  readonly #changes: Phrases;
  readonly #goals: Phrases;
  readonly #rates: Phrases;
  readonly #partitives: Phrases;
  readonly #elsewhere: Phrases;
  readonly #audiences: Phrases;
  readonly #comparisons: Phrases;

  /** @param text the words of the whole text */
  constructor(
    indicators: readonly IndicatorWords[],
    vocabulary: Vocabulary,
    text: readonly Word[],
  ) {
    this.#indicators = indicators.filter(
      ({ needs }) => needs.size === 0 || holdsPhrase(text, needs),
    );
    this.#changes = phrasesOf(vocabulary.changes);
    this.#goals = phrasesOf(vocabulary.goals);
    this.#rates = phrasesOf(vocabulary.rates);
    this.#partitives = phrasesOf(vocabulary.partitives);
    this.#audiences = phrasesOf(vocabulary.audiences);
    this.#elsewhere = phrasesOf(vocabulary.elsewhere);
    this.#comparisons = phrasesOf(vocabulary.comparisons);
  }

  /** @param whole the indicator of the claim that this one is a part of, which it cannot be */
  find(claim: FoundClaim, context: ClaimContext, whole: string | undefined): IndicatorMatch {
    if (!this.isTotal(context)) return NO_MATCH;
    // "Deux fois plus" compares with something else than the figure of another time.
    if (claim.unit === 'factor' && holdsPhrase(wordsOf(claim.quote), this.#comparisons))
      return NO_MATCH;
    const scores = this.#indicators
      .filter((words) => words.indicator.code !== whole && countsInUnit(words, claim.unit))
      .map((words) => ({ words, score: this.#score(claim, context, words) }))
      .sort((a, b) => b.score - a.score);
    const [best, next] = scores;
    const score = best?.score ?? 0;
    const clear = score >= LEAST_CONFIDENCE && score - (next?.score ?? 0) >= LEAST_LEAD;
    const indicator = clear ? best?.words.indicator.code : undefined;
    return { indicator, confidence: Math.min(1, score) };
  }

  /**
   * Tells whether a claim is a total of the département: no goal, no rate, no audience, no
   * other place's, and not the length of the list that follows.
   */
  isTotal({ before, after, close, clause, isListed }: ClaimContext): boolean {
    return (
      !holdsPhrase(before.slice(-GOAL_REACH), this.#goals) &&
      !holdsPhrase(after.slice(0, GOAL_REACH), this.#rates) &&
      !holdsPhrase(close, this.#audiences) &&
      !holdsPhrase(clause, this.#elsewhere) &&
      !isListed
    );
  }

  #score(claim: FoundClaim, context: ClaimContext, words: IndicatorWords): number {
    const { noun, ownsNoun, isAlone, before, after, clause, sentence, near, asked } = context;
    if (holdsPhrase(context.close, words.not) || holdsPhrase(sentence, words.never)) return 0;
    const counted = after.slice(0, COUNTED_REACH + noun.length);
    const named =
      (ownsNoun && beginsWithPhrase(noun, words.names)) || beginsWithPhrase(counted, words.names);
    if (this.#isRaised(context) || (!named && this.isChange(context))) return 0;
    const isPart = holdsPhrase(before, this.#partitives);
    const name = named ? NAME_WEIGHTS.noun : this.#nameWeight(context, words, isPart);
    // A noun taken over says little before a verb: "dix ont été recrutés" are not all of them.
    const said = ownsNoun && noun.length > 0 ? counted : clause;
    const hinted =
      holdsPhrase(ownsNoun || isAlone ? [...noun, ...said] : said, words.hints) ||
      (claim.unit === 'euro' && holdsPhrase(sentence, words.hints)) ||
      (asked && isAlone && holdsPhrase(near, words.hints));
    const sign = this.#signWeight(context, words);
    const byName = name > 0 ? name + sign * SIGN_BESIDE_NAME : 0;
    const byHint = hinted ? HINT_WEIGHT + sign + name * NAME_BESIDE_HINT : 0;
    return Math.max(byName, byHint) * nounFit(claim, context, words);
  }

  /** "Nouveaux" before what is counted makes a change of it, unless it is its name. */
  isChange(context: ClaimContext): boolean {
    const { noun, after } = context;
    return (
      this.#isRaised(context) ||
      holdsPhrase(noun, this.#changes) ||
      beginsWithPhrase(after, this.#changes)
    );
  }

  /** "De plus" after what is counted makes a change of it: "20 partenaires de plus". */
  #isRaised({ noun, after }: ClaimContext): boolean {
    if (holdsPhrase(noun.slice(1), this.#changes)) return true;
    const isNext = noun.length > 0 && after[0]?.start === noun[0]?.start;
    return isNext && beginsWithPhrase(after.slice(noun.length), this.#changes);
  }

  #signWeight({ clause, sentence, near, asked, paragraph }: ClaimContext, words: IndicatorWords) {
    const { signs } = words;
    if (holdsPhrase(clause, signs)) return SIGN_WEIGHTS.clause;
    if (holdsPhrase(sentence, signs) || (asked && holdsPhrase(near, signs))) {
      return SIGN_WEIGHTS.sentence;
    }
    if (holdsPhrase(near, signs)) return SIGN_WEIGHTS.near;
    return holdsPhrase(paragraph, signs) ? SIGN_WEIGHTS.paragraph : 0;
  }

  #nameWeight(context: ClaimContext, { names }: IndicatorWords, isPart: boolean): number {
    const { noun, ownsNoun, isAlone, after, clause, sentence, near, asked } = context;
    if ((ownsNoun && holdsPhrase(noun, names)) || holdsPhrase(after, names))
      return NAME_WEIGHTS.after;
    if (!isPart && holdsPhrase(clause, names)) return NAME_WEIGHTS.clause;
    if (asked && holdsPhrase(near, names)) return NAME_WEIGHTS.asked;
    if (isAlone && holdsPhrase(noun, names)) return NAME_WEIGHTS.takenOver;
    if (!isPart && holdsPhrase(sentence, names)) return NAME_WEIGHTS.sentence;
    return holdsPhrase(near, names) ? NAME_WEIGHTS.near : 0;
  }
}

function nounFit(
  { unit }: FoundClaim,
  { noun, ownsNoun, after }: ClaimContext,
  words: IndicatorWords,
): number {
  if (unit === 'euro' || unit === 'factor') return NOUN_FITS.same;
  if (beginsWithPhrase(after, words.counts)) return NOUN_FITS.same;
  const fits = holdsPhrase(noun, words.counts) || beginsWithPhrase(noun, words.names);
  if (noun.length > 0 && fits) return NOUN_FITS.same;
  if (noun.length === 0) return NOUN_FITS.unsaid;
  return ownsNoun ? NOUN_FITS.other : NOUN_FITS.otherTakenOver;
}

/** A count is never euros, and a percentage only what is counted in percent. */
function countsInUnit(words: IndicatorWords, unit: ClaimUnit): boolean {
  switch (unit) {
    case 'euro':
      return words.euro;
    case 'percent':
      return words.percent;
    case 'share':
      return false;
    case 'count':
      return !words.euro && !words.percent;
    case 'factor':
      return true;
  }
}
