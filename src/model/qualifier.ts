/** How exactly a value is known, in the order of their codes in a figure table. */
export const QUALIFIERS = [
  'exact',
  'plus_de',
  'au_moins',
  'pres_de',
  'environ',
  'moins_de',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What a qualified number allows: from `low` to `high`, ends in or out. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * The step to which a number looks rounded: the power of ten of its trailing zeros.
 * A writer who says "près de 130" counts in tens; one who says "environ 600" counts in hundreds.
 *
 * @example roundingStep(130) // 10
 */
export function roundingStep(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude === 0 || !Number.isInteger(magnitude)) return 1;
  let step = 1;
  while (magnitude % (step * 10) === 0) step *= 10;
  return step;
}

/**
 * Gives the values that a qualified number stands for.
 * "Près de" reaches one rounding step below and "environ" one on either side, since a number
 * further away would have been rounded to its neighbour.
 *
 * @param step how rough "près de" and "environ" are; by default as the value looks rounded
 */
export function interval(
  value: number,
  qualifier: Qualifier,
  step: number = roundingStep(value),
): Interval {
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value, lowOpen: false, highOpen: false };
    case 'plus_de':
      return { low: value, high: Infinity, lowOpen: true, highOpen: true };
    case 'au_moins':
      return { low: value, high: Infinity, lowOpen: false, highOpen: true };
    case 'pres_de':
      return { low: value - step, high: value, lowOpen: true, highOpen: false };
    case 'environ':
      return { low: value - step, high: value + step, lowOpen: true, highOpen: true };
    case 'moins_de':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: true };
  }
}

/** Tells whether some value fits both intervals. */
export function intersects(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Tells whether every value of `a` is under every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}
