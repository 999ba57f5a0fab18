import type { Qualifier } from '../../model/qualifier.ts';
import type { Phrases } from './phrases.ts';

/** How a time phrase moves the nearest year named before it. */
export interface YearShift {
  /** Added to that year: "l’année suivante" is 1. */
  readonly years: number;
  /** True where that year may stand in another paragraph: "cette année-là", not "cette année". */
  readonly reachesBack: boolean;
}

/** Everything that finding claims knows of one language. Words are as `Token.key` gives them. */
export interface Lexicon {
  readonly lang: 'fr' | 'en';
  /** Mark between whole and decimal digits; the other of `.` and `,` parts thousands. */
  readonly decimalMark: ',' | '.';

  // Numbers
  readonly units: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Letters written against digits: "1,5 M€", "80k". */
  readonly scaleLetters: ReadonlyMap<string, number>;
  /** Joins number words: "vingt et un". */
  readonly and: string;
  /** Articles that are no count by themselves: "un", "a". */
  readonly articles: ReadonlySet<string>;
  /** Words for about so many: "vingtaine". */
  readonly collectives: ReadonlyMap<string, number>;
  /** "Un *demi-million*". */
  readonly halfScales: ReadonlyMap<string, number>;
  readonly shades: ReadonlyMap<string, Qualifier>;
  /** "tiers": 1/3. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Determiners that a lone fraction needs: "un tiers", "la moitié". */
  readonly fractionArticles: ReadonlySet<string>;
  /** Fractions that need no article: "half". */
  readonly bareFractions: ReadonlySet<string>;
  /** Articles that belong to the limiter: "plus *du* tiers". */
  readonly contractedArticles: ReadonlySet<string>;
  /** Words after a fraction that make it something else: "quart d’heure". */
  readonly notFraction: Phrases<true>;
  /** Fractions that are one only before "of": "a third". */
  readonly ofAfterFraction: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "Un habitant *sur* trois". */
  readonly outOf: Phrases<true>;
  readonly percent: Phrases<true>;
  readonly euro: Phrases<true>;
  /** "Deux *fois plus*": true multiplies, false divides. */
  readonly times: Phrases<boolean>;
  readonly timesBefore: Phrases<boolean>;
  readonly factorWords: Phrases<number>;
  readonly notFactorBefore: ReadonlySet<string>;
  readonly notFactorAfter: ReadonlySet<string>;

  // Limits
  readonly limitersBefore: Phrases<Qualifier | 'none'>;
  readonly limitersAfter: Phrases<Qualifier>;
  readonly rangeOpeners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rangeJoiners: ReadonlySet<string>;
  /** Verbs that tell a change: "passé de 320 à 400" is two claims. */
  readonly changeVerbs: ReadonlySet<string>;
  /** Those of them that ask for two claims even where only the second has its "%". */
  readonly passVerbs: ReadonlySet<string>;
  /** "Dont 130": a part of the claim before. */
  readonly partWords: Phrases<true>;

  // Nouns
  readonly functionWords: ReadonlySet<string>;
  readonly isPlural: (word: string) => boolean;
  /** Words that open what completes a noun: "comités *des* fêtes". */
  readonly nounJoiners: ReadonlySet<string>;
  readonly nounArticles: ReadonlySet<string>;
  /** Participles that open a clause kept with the noun: "personnes *ayant* contacté". */
  readonly nounClauses: ReadonlySet<string>;
  readonly isParticiple: (word: string) => boolean;
  readonly adjectivesFirst: boolean;
  readonly linkVerbs: ReadonlySet<string>;
  /** "Le *nombre de*". */
  readonly countNouns: ReadonlySet<string>;
  readonly pluralDeterminers: ReadonlySet<string>;

  // Numbers without a noun
  /** Words before a number that goes on from the one before: "320 en 2019, *puis* 400". */
  readonly goesOn: ReadonlySet<string>;
  /** "Vingt *de plus*". */
  readonly comparers: Phrases<true>;
  /** Pronouns for what was just counted: "il *en* compte 45". */
  readonly ofItPronouns: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** "Une *équipe* de sept". */
  readonly groups: ReadonlySet<string>;
  /** Limiters that give an age where no noun follows: "over 65". */
  readonly ageLimiters: ReadonlySet<string>;

  // Not claims
  /** Units of time and measure after a number. */
  readonly otherUnits: ReadonlySet<string>;
  /** "Fois". */
  readonly multiples: ReadonlySet<string>;
  /** Small words that may stand between a number and such a unit: "trois dernières années". */
  readonly unitAdjectives: ReadonlySet<string>;
  /** Words before a number that it is the label of: "page 12". */
  readonly labels: ReadonlySet<string>;
  readonly singularDeterminers: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly notBefore: Phrases<true>;
  readonly notAfter: Phrases<true>;
  readonly streets: ReadonlySet<string>;
  /** Words by which a small sum is no price. */
  readonly budgetWords: ReadonlySet<string>;

  /** Words of a clock between two numbers: "18 *h* 30". */
  readonly clockWords: ReadonlySet<string>;
  /** What goes by few: "à quatre mains", after the words of `idiomOpeners` or none. */
  readonly bodyParts: ReadonlySet<string>;
  readonly idiomOpeners: ReadonlySet<string>;
  readonly idioms: ReadonlySet<string>;
  /** "Le plus *jeune* a 22 ans". */
  readonly ageWords: ReadonlySet<string>;
  /** Before the pronoun of what was counted: "*il* en compte 45". */
  readonly subjects: ReadonlySet<string>;
  /** "33 habitants *par* km²". */
  readonly per: ReadonlySet<string>;
  /** Words after a sum that make it the price of one thing: "2 € *le* mètre". */
  readonly priceOf: Phrases<true>;
  /** Whose short telephone numbers stand after a colon. */
  readonly services: ReadonlySet<string>;

  // Time
  readonly months: ReadonlyMap<string, number>;
  /** Month names that are other words too. */
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Words before four digits that make them a year, a plural noun after or not: "en 2021". */
  readonly strongYearOpeners: ReadonlySet<string>;
  /** Words before four digits that make them a year despite a limiter: "jusqu’à 2021". */
  readonly yearOpeners: ReadonlySet<string>;
  readonly since: Phrases<true>;
  readonly spanJoiners: ReadonlySet<string>;
  readonly now: Phrases<true>;
  /** "Deux *ans plus tard*": 1 after, -1 before. */
  readonly yearsLater: Phrases<1 | -1>;
  readonly yearShifts: Phrases<YearShift>;
  /** "Ces [trois] dernières années": what follows the number. */
  readonly lastYearsBefore: Phrases<true>;
  readonly lastYearsAfter: Phrases<true>;
  readonly halves: Phrases<1 | 2>;
  readonly quarters: Phrases<1 | 2 | 3 | 4>;
  /** Words between a half or a quarter and its year. */
  readonly partOfYear: ReadonlySet<string>;
  /** Words before a date that tell when a thing began, not when a figure holds: "créé en 2018". */
  readonly origins: ReadonlySet<string>;
  /** Before a year that tells the age of a thing: "une voiture *de* 1973". */
  readonly ofYear: ReadonlySet<string>;
  /** Before a time that is only compared with: "deux fois plus *qu’*en 2019". */
  readonly than: ReadonlySet<string>;
  readonly dateFillers: ReadonlySet<string>;
}

/** Splits a line of words. */
export function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Gives every phrase of a list the same meaning. */
export function meaning<const T>(
  value: T,
  ...list: readonly string[]
): readonly (readonly [string, T])[] {
  return list.map((phrase): readonly [string, T] => [phrase, value]);
}
