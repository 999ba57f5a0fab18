import type { FoundClaim, TiedClaim } from '../../model/claim.ts';
import type { MeasureKind } from '../../model/indicator.ts';
import type { Period } from '../../model/period.ts';
import { subjectYear } from './article-date.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimPeriod, type ClaimPeriod, type NearbyTimes, type TextTime } from './claim-period.ts';
import { phrasesOf } from './phrase.ts';
import { type RelativeTime, relativeTimeOf, relativeTimes } from './relative-times.ts';
import { startingIn } from './stretches.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './word-tokens.ts';

/** Words between two claims that stand side by side: what the first counts, and "et". */
const BESIDE = 2;

/** Gives each claim of a text its period, from the times of the text and its date. */
export class ClaimTimes {
  readonly #text: string;
  readonly #found: readonly FoundClaim[];
  readonly #relative: readonly RelativeTime[];
  readonly #textTime: TextTime;
  readonly #contrasts: ReadonlySet<string>;

  constructor(
    text: string,
    words: readonly Word[],
    found: readonly FoundClaim[],
    date: Period | undefined,
    vocabulary: Vocabulary,
  ) {
    const subject = subjectYear(words, phrasesOf(vocabulary.subjects));
    this.#text = text;
    this.#found = found;
    this.#relative = relativeTimes(words, date ?? subject);
    this.#textTime = { date, subject };
    this.#contrasts = new Set(
      vocabulary.contrasts.flatMap((phrase) => wordsOf(phrase)[0]?.folded ?? []),
    );
  }

  /** @param whole the claim that this one is a part of, whose time it shares */
  of(
    claim: FoundClaim,
    context: ClaimContext,
    whole: TiedClaim | undefined,
    kind: MeasureKind | undefined,
  ): ClaimPeriod {
    const times = this.#nearby(claim, context);
    if (whole && !claim.time && !times.relative) return { period: whole.period, from: whole.from };
    return claimPeriod(claim, times, kind, this.#textTime);
  }

  #nearby(claim: FoundClaim, { next, after, previousStart }: ClaimContext): NearbyTimes {
    const from = previousStart ?? claim.sentenceStart;
    const told = startingIn(this.#found, from, claim.start).findLast(
      ({ time }) => time?.kind === 'in',
    )?.time;
    const leaning = startingIn(this.#relative, from, claim.start).findLast(
      ({ period }) => period.precision !== 'day',
    );
    const contrasted = after.some(({ folded }) => this.#contrasts.has(folded));
    const [second] =
      after.length <= BESIDE && !contrasted && next < claim.sentenceEnd
        ? startingIn(this.#found, next, next + 1)
        : [];
    return {
      relative: this.#relativeOf(claim) ?? (second && this.#relativeOf(second)),
      beside: second?.time,
      previous: (told?.kind === 'in' ? told.period : undefined) ?? leaning?.period,
    };
  }

  #relativeOf(claim: FoundClaim): RelativeTime | undefined {
    const next = startingIn(this.#found, claim.end, claim.sentenceEnd)[0]?.start;
    return relativeTimeOf(this.#relative, claim, next ?? claim.sentenceEnd, this.#text);
  }
}
