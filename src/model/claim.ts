import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { Qualifier } from './qualifier.ts';

/** What a claim counts in. */
export type ClaimUnit =
  /** Persons, families, partners… whatever its words say. */
  | 'count'
  | 'percent'
  | 'euro'
  /** A part of something, 0 to 1: "un tiers", "la moitié". */
  | 'share'
  /** A comparison with before: "deux fois plus", "doublé" is 2. */
  | 'factor';

/** When a claim says it holds. */
export type ClaimTime =
  | { readonly kind: 'in'; readonly period: Period }
  /** "Depuis 2018": from the start of a period on. */
  | { readonly kind: 'since'; readonly period: Period }
  /** "De 2020 à 2021", "ces trois dernières années". */
  | { readonly kind: 'between'; readonly first: Period; readonly last: Period }
  /** "À ce jour", "désormais", "actuellement": the date of the article. */
  | { readonly kind: 'now' };

/** A figure found in a text: what it says, before anything is known of the data. */
export interface FoundClaim {
  /** Its place among the claims of the text, from 1: `c1`, `c2`… */
  readonly id: string;
  /** Offsets in the plain text, in UTF-16 units, the end excluded; `quote` is what stands there. */
  readonly start: number;
  readonly end: number;
  /** The number with what limits it: "plus de 500", "une vingtaine", "entre 15 et 20". */
  readonly quote: string;
  readonly value: number;
  /** Upper end of a range ("entre 15 et 20", "4 ou 5"); `value` is then its lower end. */
  readonly high: number | undefined;
  readonly qualifier: Qualifier;
  readonly unit: ClaimUnit;
  /** What is counted, in the words of the text: "ambassadeurs", "familles suivies"; '' if unsaid. */
  readonly noun: string;
  /** Where `noun` stands; undefined where it is unsaid or taken over from another claim. */
  readonly nounStart: number | undefined;
  readonly time: ClaimTime | undefined;
  /** Id of the claim that this one is a part of: "dont 130 installations". */
  readonly partOf: string | undefined;
  /** The sentence that it stands in, offsets in the plain text. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** What an author wrote by hand beside a figure: `[plus de 500]{indicateur=ambassadeurs}`. */
export interface ClaimDirective {
  readonly start: number;
  readonly end: number;
  /** True for `{muet}`: not to be taken for a claim. */
  readonly mute: boolean;
  readonly indicator: string | undefined;
  readonly period: Period | undefined;
  readonly territory: string | undefined;
}

/** A claim tied to the data it speaks of, as far as its words allow. */
export interface TiedClaim extends FoundClaim {
  /** Code of the indicator; undefined where none fits. */
  readonly indicator: string | undefined;
  /** The period it speaks of, from its words, its neighbours, or the article's date. */
  readonly period: Period | undefined;
  /** First period of a stretch: set for "depuis 2018" or "de 2020 à 2021", `period` is the last. */
  readonly from: Period | undefined;
  readonly territory: string;
  /** 0 to 1; 1 where an author fixed it. */
  readonly confidence: number;
  /** Indices in `dataset.happenings` and `dataset.partners` of those its sentence names. */
  readonly happenings: readonly number[];
  readonly partners: readonly number[];
}

export const CLAIM_STATUSES = [
  /** This article is where the figure comes from. */
  'source',
  /** Another source agrees, within the qualifier. */
  'confirmed',
  'contradicted',
  /** True then; later figures exist. */
  'outdated',
  'unverified',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** A figure of the data that a claim was held against. */
export interface ClaimEvidence {
  readonly measure: Measure;
  readonly period: Period;
  readonly territory: string;
  /** Ids of the sources that say so. */
  readonly sources: readonly string[];
  readonly agrees: boolean;
}

/** Why a claim is judged so; the sentences live in `src/i18n`. */
export const CLAIM_REASONS = [
  'from-this-article',
  'same-value',
  'within-qualifier',
  /** "Plus de 300" where the data say 900: true, and far under. */
  'far-above',
  'other-value',
  'sources-differ',
  'later-figure',
  'no-indicator',
  'no-figure',
  'other-period',
  'absent',
  'unit-not-checked',
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

export interface JudgedClaim extends TiedClaim {
  readonly status: ClaimStatus;
  readonly reason: ClaimReason;
  /** The figures it was held against, the deciding one first. */
  readonly evidence: readonly ClaimEvidence[];
}
