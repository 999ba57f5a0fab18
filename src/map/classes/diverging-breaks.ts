import { classBreaks, type ClassMethod } from './class-breaks.ts';
import type { ClassBreaks } from './class-of.ts';
import { distinct, sortedValues } from './sorted-values.ts';

/** Ways of cutting differences: those that mean something on both sides of zero. */
export const DIVERGING_METHODS = [
  'quantile',
  'natural',
  'equal-interval',
] as const satisfies readonly ClassMethod[];
export type DivergingMethod = (typeof DIVERGING_METHODS)[number];

export interface DivergingBreaks {
  readonly breaks: ClassBreaks;
  /** How far each class stands from zero: … −2, −1 under it, 0 astride it, 1, 2 … above it. */
  readonly levels: readonly number[];
}

export interface DivergingChoice {
  readonly method: DivergingMethod;
  /** An odd number gives a class astride zero; with an even one, zero is a bound. */
  readonly count: number;
  /** Keeps classes on both sides as far, even where one has no value; false by default. */
  readonly symmetric?: boolean | undefined;
}

/**
 * Cuts differences into classes whose bounds mirror each other round zero, so that a rise and a
 * fall of the same size are as strong. The sizes of both sides are cut together, by the method.
 * Classes further than all values of their side are left out, unless `symmetric`.
 *
 * @example divergingBreaks([-4, 8], { method: 'equal-interval', count: 4 })
 * // breaks [-4, 0, 4, 8], levels [-1, 1, 2]
 */
export function divergingBreaks(
  values: Iterable<number>,
  { method, count, symmetric = false }: DivergingChoice,
): DivergingBreaks {
  if (!Number.isInteger(count) || count < 2) throw new RangeError(`class count: ${count}`);
  const sorted = sortedValues(values);
  const sizes = sortedValues(sorted.map(Math.abs));
  const most = sizes.at(-1) ?? 0;
  if (most === 0) return { breaks: [], levels: [] };
  const hasPivot = count % 2 === 1;
  const steps =
    method === 'equal-interval' ? evenSteps(most, count) : cutSteps(sizes, count, method);
  const bounds = [...steps.map((step) => -step).reverse(), ...(hasPivot ? [] : [0]), ...steps];
  const levels = hasPivot ? [0] : [-1, 1];
  for (let level = levels.length; levels.length <= bounds.length; level += 1) {
    levels.unshift(-level);
    levels.push(level);
  }
  const least = symmetric ? -most : (sorted[0] ?? 0);
  const greatest = symmetric ? most : (sorted.at(-1) ?? 0);
  const first = bounds.filter((bound) => bound <= least).length;
  const end = bounds.filter((bound) => bound <= greatest).length;
  return {
    breaks: [least, ...bounds.slice(first, end), greatest],
    levels: levels.slice(first, end + 1),
  };
}

/** Bounds above zero of classes as wide each, the one astride zero too. */
function evenSteps(most: number, count: number): readonly number[] {
  const width = (2 * most) / count;
  const from = count % 2 === 1 ? 0.5 : 1;
  return Array.from({ length: Math.ceil(count / 2) - 1 }, (_, index) => (index + from) * width);
}

/**
 * Bounds above zero that part sizes as the method does. A bound stands between two sizes, never on
 * one, so that a fall of that size falls in the mirror of the class of a rise.
 */
function cutSteps(
  sizes: readonly number[],
  count: number,
  method: DivergingMethod,
): readonly number[] {
  const breaks = classBreaks(sizes, { method, count: Math.ceil(count / 2) });
  const between = breaks.slice(1, -1).map((bound) => {
    const at = sizes.indexOf(bound);
    const under = sizes[at - 1];
    return under === undefined ? bound : (under + bound) / 2;
  });
  return distinct(between).filter((bound) => bound > 0);
}
