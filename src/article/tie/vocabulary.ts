/**
 * The words by which texts speak of one indicator, as a person would write them: accents, number
 * and gender do not matter, `…` leaves room for a few other words.
 */
export interface IndicatorVocabulary {
  /** What it may be counted in. A claim that counts something else is not about it. */
  readonly counts: readonly string[];
  /** What names it, with no help. */
  readonly names: readonly string[];
  /** What may name it, where a sign stands near. */
  readonly hints?: readonly string[];
  readonly signs?: readonly string[];
  /** One of these must stand in the text. */
  readonly needs?: readonly string[];
  /** What shows, between the figures before and after, that it speaks of something else. */
  readonly not?: readonly string[];
  /** What shows so anywhere in the sentence. */
  readonly never?: readonly string[];
}

/** The words of one language. */
export interface Vocabulary {
  /** By code of indicator. */
  readonly indicators: Readonly<Record<string, IndicatorVocabulary>>;
  /** A figure that these stand beside is one more or one less, not the total reached. */
  readonly changes: readonly string[];
  /** A figure that these come before is hoped for, not reached. */
  readonly goals: readonly string[];
  /** A figure that these stand beside is counted again and again, not in all. */
  readonly rates: readonly string[];
  /** In "deux fois plus", which compares two things and not two times. */
  readonly comparisons: readonly string[];
  /** What follows these is a part of what they name. */
  readonly partitives: readonly string[];
  /** A figure that these stand beside tells who was there, not how many there are. */
  readonly audiences: readonly string[];
  /** A figure that these stand beside is of another place than the département. */
  readonly elsewhere: readonly string[];
  /** A place named beside these is where people met, not what is counted. */
  readonly gatherings: readonly string[];
  /** Between two figures of which the second is of another time: "500, contre 320 fin 2019". */
  readonly contrasts: readonly string[];
  /** Before the year that a text speaks of: "bilan de 2021". */
  readonly subjects: readonly string[];
}
