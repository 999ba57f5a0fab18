/** Beyond seven shades of one hue, a reader no longer finds in the legend what is on the map. */
export const MOST_CLASSES = 7;
export const LEAST_CLASSES = 2;

/** Classes that are proposed at most: five shades are told apart without effort. */
const MOST_PROPOSED = 5;

/**
 * Proposes a number of classes for so many values, by the rule of Sturges (1926) that Huntsberger
 * gives for maps: 1 + 3.3 log₁₀ n, from 2 to 5, and never more than there are different values.
 *
 * @example proposedClassCount([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) // 4
 */
export function proposedClassCount(values: Iterable<number>): number {
  const numbers = Array.from(values).filter(Number.isFinite);
  const sturges = Math.round(1 + 3.3 * Math.log10(numbers.length));
  const bounded = Math.min(MOST_PROPOSED, Math.max(LEAST_CLASSES, sturges));
  return Math.max(1, Math.min(new Set(numbers).size, bounded));
}
