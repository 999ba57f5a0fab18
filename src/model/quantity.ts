import type { Indicator } from './indicator.ts';

/**
 * What the numbers of an indicator are: amounts, which add up over territories (people, euros,
 * events), or rates, which do not (shares, ratios, densities, means).
 */
export type Quantity = 'count' | 'rate';

/** Names of rates that begin a label. */
const RATE_NAMES = new Set(
  'taux part proportion pourcentage ratio indice densite rate share percentage index density'.split(
    ' ',
  ),
);

/** Words that make a rate of what they go with, wherever they stand. */
const MEAN_WORDS = new Set('moyen moyenne median mediane average mean'.split(' '));

/** "%", "‰", "pour 1 000", "par habitant", "€/hab.": an amount for each of something. */
const RATIO_SIGN =
  /[%‰]|\b(?:pour|per) (?:cent|mille|thousand|1 ?0{2,5})\b|\b(?:par|per) (?:habitant|inhabitant|capita|personne|person|menage|household|km)|\/ ?(?:hab|inhab|km|\d)/;

/** What was told of each indicator: charts and maps ask for every series. */
const known = new WeakMap<Pick<Indicator, 'label' | 'unit'>, Quantity>();

/**
 * Tells whether an indicator counts or relates, from its units and labels in both languages.
 *
 * @example quantityOf of "Part des résidences secondaires", in "%" // 'rate'
 */
export function quantityOf(indicator: Pick<Indicator, 'label' | 'unit'>): Quantity {
  const before = known.get(indicator);
  if (before) return before;
  const { label, unit } = indicator;
  const texts = [label.fr, label.en, unit.fr, unit.en];
  const quantity = texts.some((text) => namesRate(plain(text))) ? 'rate' : 'count';
  known.set(indicator, quantity);
  return quantity;
}

function namesRate(text: string): boolean {
  const words = text.split(/[^a-z0-9]+/).filter(Boolean);
  return (
    RATE_NAMES.has(words[0] ?? '') ||
    words.some((word) => MEAN_WORDS.has(word)) ||
    RATIO_SIGN.test(text)
  );
}

/** Lower case, no accents, plain spaces; thousands without a separator. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(\d)[ ,.](?=\d{3}\b)/g, '$1');
}
