import { labelStems, labelWords, LONGEST_LABEL, stemSet } from './header-words.ts';

/** Words of which a cell that only gives a unit is made. */
const UNIT_WORDS: ReadonlySet<string> =
  stemSet(`nb nombre effectif effectifs unité unités personne personnes habitant habitants hab famille
    familles ménage ménages euro euros eur € k€ keur m€ % pourcentage pourcent ha km km2 millier
    milliers million millions individus foyers jours heures visiteurs participants number people
    percent thousands units count in unit persons`);

/** Tells whether a cell only gives a unit: "(en nombre)", "%", "habitants". */
export function isUnit(cell: string): boolean {
  if (cell.length > 40) return false;
  const words = labelStems(cell.replace(/^\s*(?:unité\s*:?)/i, ' '));
  return words.length > 0 && words.every((word) => UNIT_WORDS.has(word) || word === 'en');
}

/** Units in which a cell of 12 is not twelve of something: thousands, shares, rates. */
const SCALES =
  /(?:^| )(?:milliers?|millions?|milliards?|thousands?|billions?|k€|keur|k euros?|m€|meur|%|pourcent|pourcentages?|pour cent|percent|pour (?:mille|100|1000|10000|1 000|10 000|100 000))(?: |$)/;

/** Tells whether a header, a unit line or a title says that its numbers are scaled or shares. */
export function saysScale(text: string): boolean {
  return scaleIn(text) !== '';
}

/** Gives the unit in which a header, a unit line or a title says its numbers are, '' for a plain one. */
export function scaleIn(text: string): string {
  if (text.length > LONGEST_LABEL) return '';
  const [unit = ''] = SCALES.exec(labelWords(text).join(' ')) ?? /[%‰]/.exec(text) ?? [];
  return unit.trim();
}

/** Words of a header whose numbers are no counts: shares, rates, averages, ranks, goals. */
const NOT_COUNTS: ReadonlySet<string> =
  stemSet(`part parts taux pourcentage pct ratio proportion évolution variation progression croissance
    différence écart moyenne médiane moyen average mean median share rate rank rang classement
    densité indice index objectif cible prévision prévisionnel prévu attendu estimation projection
    target forecast moy var évol tcam précédent précédente previous borne`);

/** "Valeur N-1", "n+1": the year before or after the one that the row is of. */
const OTHER_YEAR = /(?:^|[^\p{L}\d])n\s?[-+−–]\s?\d(?!\d)/iu;

/** "Contacts +/-", "Δ contacts": what changed. */
const CHANGE = /\+\s?\/\s?[-−–]|[Δ∆]/u;

/** Tells whether a header says, by a sign, that its numbers are what changed. */
export function saysChange(header: string): boolean {
  return header.length <= LONGEST_LABEL && CHANGE.test(header);
}

/** Tells whether a header says that its numbers are no counts of what it names. */
export function saysNoCount(header: string): boolean {
  if (header.length <= LONGEST_LABEL && OTHER_YEAR.test(header)) return true;
  return saysScale(header) || labelStems(header).some((word) => NOT_COUNTS.has(word));
}
