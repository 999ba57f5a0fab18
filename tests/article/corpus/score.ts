import type { FoundClaim, JudgedClaim, TiedClaim } from '../../../src/model/claim.ts';
import type { AnnotatedClaim, Stretch } from './read-corpus.ts';

/** A claim that was found, and the annotated one that it is. */
export interface Pair<Claim> {
  readonly found: Claim;
  readonly annotated: AnnotatedClaim;
}

export interface FindingScore {
  /** Share of the claims found that are claims; 1 where none was found. */
  readonly precision: number;
  /** Share of the claims that were found; 1 where there are none. */
  readonly recall: number;
  readonly matched: readonly Pair<FoundClaim>[];
  /** Claims that were not found. */
  readonly misses: readonly AnnotatedClaim[];
  /** What was found and is no claim, or has another value. */
  readonly extras: readonly FoundClaim[];
}

export interface PairScore<Claim> {
  /** Share of the pairs that are right; 1 where there are none. */
  readonly rate: number;
  readonly right: readonly Pair<Claim>[];
  readonly wrong: readonly Pair<Claim>[];
}

/** Two values are the same within this part of them: a third is 0.333 to some, 0.33 to others. */
const VALUE_TOLERANCE = 0.02;

/**
 * Compares the claims found in one text with those annotated: by place, value and range.
 *
 * @param either numbers that may be taken for claims or not: they count for nothing
 */
export function scoreFinding(
  found: readonly FoundClaim[],
  annotated: readonly AnnotatedClaim[],
  either: readonly Stretch[] = [],
): FindingScore {
  const matched = pairs(found, annotated);
  const foundOnes = new Set(matched.map((pair) => pair.found));
  const extras = found.filter(
    (claim) => !foundOnes.has(claim) && !either.some((stretch) => overlaps(claim, stretch)),
  );
  const annotatedOnes = new Set(matched.map((pair) => pair.annotated));
  return {
    precision: rate(matched.length, matched.length + extras.length),
    recall: rate(matched.length, annotated.length),
    matched,
    misses: annotated.filter((claim) => !annotatedOnes.has(claim)),
    extras,
  };
}

/** Tells, among the claims found, those whose indicator and period are right. */
export function scoreTying<Claim extends TiedClaim>(
  tied: readonly Claim[],
  annotated: readonly AnnotatedClaim[],
): PairScore<Claim> {
  return scorePairs(pairs(tied, annotated), isTiedRight);
}

/** Tells, among the claims with the right indicator and period, those whose status is right. */
export function scoreStatus(
  judged: readonly JudgedClaim[],
  annotated: readonly AnnotatedClaim[],
): PairScore<JudgedClaim> {
  return scorePairs(
    pairs(judged, annotated).filter(isTiedRight),
    (pair) => pair.found.status === pair.annotated.status,
  );
}

/** Tells, among the claims found, those whose qualifier and unit are right. */
export function scoreReading(
  found: readonly FoundClaim[],
  annotated: readonly AnnotatedClaim[],
): PairScore<FoundClaim> {
  return scorePairs(
    pairs(found, annotated),
    ({ found: { qualifier, unit }, annotated: expected }) =>
      qualifier === expected.qualifier && unit === expected.unit,
  );
}

/** Pairs each annotated claim with the first one found that overlaps it and has its value. */
function pairs<Claim extends FoundClaim>(
  found: readonly Claim[],
  annotated: readonly AnnotatedClaim[],
): Pair<Claim>[] {
  const free = new Set(found);
  const result: Pair<Claim>[] = [];
  for (const claim of annotated) {
    for (const candidate of free) {
      if (!isSame(candidate, claim)) continue;
      free.delete(candidate);
      result.push({ found: candidate, annotated: claim });
      break;
    }
  }
  return result;
}

function isSame(found: FoundClaim, annotated: AnnotatedClaim): boolean {
  return (
    overlaps(found, annotated) &&
    isNear(found.value, annotated.value, annotated.unit) &&
    (found.high === undefined) === (annotated.high === undefined) &&
    isNear(found.high ?? 0, annotated.high ?? 0, annotated.unit)
  );
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function isNear(a: number, b: number, unit: string): boolean {
  const tolerance = unit === 'share' || unit === 'factor' ? VALUE_TOLERANCE * Math.abs(b) : 1e-6;
  return Math.abs(a - b) <= tolerance;
}

/** The period of a claim that no indicator counts is nobody's business. */
function isTiedRight({ found, annotated }: Pair<TiedClaim>): boolean {
  if (!annotated.indicators.includes(found.indicator)) return false;
  return found.indicator === undefined || annotated.periods.includes(found.period?.id);
}

function scorePairs<Claim>(
  matched: readonly Pair<Claim>[],
  isRight: (pair: Pair<Claim>) => boolean,
): PairScore<Claim> {
  const right = matched.filter(isRight);
  return {
    rate: rate(right.length, matched.length),
    right,
    wrong: matched.filter((pair) => !right.includes(pair)),
  };
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
