import { checkBounds } from './check-bounds.ts';
import type { ClassBreaks } from './class-of.ts';
import { deviationBreaks, type DeviationWidth } from './deviation-breaks.ts';
import { naturalBreaks } from './natural-breaks.ts';
import { quantileBreaks } from './quantile-breaks.ts';
import { roundBreaks } from './round-breaks.ts';
import { sortedValues } from './sorted-values.ts';

/** Ways of cutting numbers into classes. */
export const CLASS_METHODS = [
  'quantile',
  'natural',
  'equal-interval',
  'standard-deviation',
  'round',
  'by-hand',
] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

export interface ClassChoice {
  readonly method: ClassMethod;
  /** Classes asked for; `round` comes near to it, and `by-hand` does not need it. */
  readonly count: number;
  /** Width of the classes of `standard-deviation`, in deviations; 1 by default. */
  readonly deviation?: DeviationWidth | undefined;
  /** Bounds of `by-hand`, as `checkBounds` found them valid. */
  readonly bounds?: readonly number[] | undefined;
}

/**
 * Cuts numbers into classes. The bounds are exactly those of the method, never rounded: what the
 * legend writes is the matter of `shownBounds`. Equal values always share a class.
 * Equal intervals, deviations, round bounds and those given by hand keep their empty classes.
 *
 * Throws a RangeError for a number of classes that makes no sense, or bounds that are not valid.
 *
 * @example classBreaks([1, 2, 3, 40, 50, 60], { method: 'quantile', count: 2 }) // [1, 21.5, 60]
 */
export function classBreaks(values: Iterable<number>, choice: ClassChoice): ClassBreaks {
  const { method, count, deviation, bounds } = choice;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`class count: ${count}`);
  const sorted = sortedValues(values);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (method === 'by-hand') return breaksByHand(bounds, sorted);
  if (least === undefined || most === undefined) return [];
  if (least === most) return [least, most];
  switch (method) {
    case 'quantile':
      return quantileBreaks(sorted, count);
    case 'natural':
      return naturalBreaks(sorted, count);
    case 'equal-interval':
      return equalIntervalBreaks(least, most, count);
    case 'standard-deviation':
      return deviationBreaks(sorted, count, deviation);
    case 'round':
      return roundBreaks(sorted, count);
  }
}

function equalIntervalBreaks(least: number, most: number, count: number): ClassBreaks {
  const width = (most - least) / count;
  const inner = Array.from({ length: count - 1 }, (_, index) => least + width * (index + 1));
  return [least, ...inner, most];
}

function breaksByHand(bounds: readonly number[] = [], sorted: readonly number[]): ClassBreaks {
  const check = checkBounds(bounds, sorted);
  if (check.kind === 'faulty') throw new RangeError(`class bounds: ${bounds.join(' ')}`);
  return check.breaks;
}
