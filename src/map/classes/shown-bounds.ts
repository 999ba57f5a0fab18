import type { ClassBreaks } from './class-of.ts';
import { sortedValues } from './sorted-values.ts';

/** Significant digits of the range that a legend writes, where that is enough. */
const LEAST_DIGITS = 2;
/** Digits of a value that stands alone. */
const DIGITS = 3;
const MOST_DECIMALS = 12;

/**
 * Gives what a legend writes for the bounds of classes: as few decimals as tell each value's class
 * rightly. Rounding never moves a value, as the page writes it, to another class: where it would,
 * the bound is rounded the other way, or keeps more decimals. Of values that read the same, one
 * may stand on each side of a bound. The outer bounds are rounded outward. Whole numbers have no
 * decimals.
 *
 * @example shownBounds([1, 21.5, 60], [1, 2, 3, 40, 50, 60]) // [1, 22, 60]
 */
export function shownBounds(breaks: ClassBreaks, values: Iterable<number>): readonly number[] {
  const sorted = sortedValues(values);
  const range = (breaks.at(-1) ?? NaN) - (breaks[0] ?? NaN);
  const areWhole = sorted.every(Number.isInteger);
  if (range === 0)
    return breaks.map((bound) => (areWhole ? bound : Number(bound.toPrecision(DIGITS))));
  let decimals = 0;
  if (!areWhole && range > 0) {
    decimals = Math.max(0, LEAST_DIGITS - 1 - Math.floor(Math.log10(range)));
  }
  for (; decimals <= MOST_DECIMALS; decimals += 1) {
    const shown = roundedBounds(breaks, sorted, decimals);
    if (shown) return shown;
  }
  return breaks;
}

/**
 * Gives how many decimals the bounds of a legend have, so that all are written with as many.
 *
 * @example decimalsOf([0.5, 1.25, 3]) // 2
 */
export function decimalsOf(bounds: readonly number[]): number {
  const needed = (bound: number) => {
    let decimals = 0;
    while (decimals < MOST_DECIMALS && Number(bound.toFixed(decimals)) !== bound) decimals += 1;
    return decimals;
  };
  return Math.max(0, ...bounds.map(needed));
}

/** All bounds with so many decimals, or undefined where one cannot be written so. */
function roundedBounds(
  breaks: ClassBreaks,
  sorted: readonly number[],
  decimals: number,
): readonly number[] | undefined {
  const shown: number[] = [];
  let under = 0;
  for (const [index, bound] of breaks.entries()) {
    while ((sorted[under] ?? Infinity) < bound) under += 1;
    const isFirst = index === 0;
    const isLast = index === breaks.length - 1;
    const before = breaks[index - 1] ?? -Infinity;
    const [below, above] = [sorted[under - 1] ?? -Infinity, sorted[under] ?? Infinity];
    // What the first value of the class reads as parts it from what reads less.
    const read = asRead(above);
    const candidates = neighbours(bound, decimals);
    if (Number(read.toFixed(decimals)) === read) candidates.push(read);
    const found = candidates.find((candidate) => {
      // Zero is no class: a bound on one side of it is not written as zero.
      if (isFirst) return candidate <= bound && Math.sign(candidate) === Math.sign(bound);
      // Bounds that differ are written differently.
      if (bound > before && candidate <= (shown.at(-1) ?? -Infinity)) return false;
      if (isLast) return candidate >= bound;
      return candidate === read || (candidate > below && candidate <= above);
    });
    if (found === undefined) return undefined;
    shown.push(found);
  }
  return shown;
}

/** A value as the page writes it, where it is not whole. */
function asRead(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  return Math.abs(value) < 10 ** DIGITS ? Number(value.toPrecision(DIGITS)) : value;
}

/** A number with so many decimals: the nearest, then those next to it. */
function neighbours(value: number, decimals: number): number[] {
  const power = 10 ** decimals;
  const nearest = Math.round(value * power);
  return [nearest, nearest - 1, nearest + 1].map((scaled) => scaled / power);
}
