import { roundestBetween } from './roundest-between.ts';

export const BREAK_METHODS = ['quantile', 'equal-interval'] as const;
export type BreakMethod = (typeof BREAK_METHODS)[number];

/**
 * Bounds of the classes of a choropleth, rising, one more than there are classes: class i holds
 * the values from bound i up to bound i + 1, which it leaves to the next class; the last one keeps it.
 * No bounds: no class.
 */
export type ClassBreaks = readonly number[];

/** How far from its own place an equal interval's bound may move to be a round number. */
const EQUAL_INTERVAL_TOLERANCE = 0.1;

/**
 * Cuts numbers into at most `count` classes, none of them empty.
 * - `quantile`: as many numbers in each class as ties allow; thresholds are sample quantiles of
 *   type 7 (Hyndman & Fan 1996, "Sample quantiles in statistical packages"; R's default).
 * - `equal-interval`: as wide each, but for those that would be empty, which are left out.
 *
 * Bounds between two classes are moved to the roundest number that leaves every value in its
 * class. Equal values always share a class, so few distinct values give fewer classes.
 *
 * @example classBreaks([1, 2, 3, 40, 50, 60], 2, 'quantile') // [1, 40, 60]
 */
export function classBreaks(
  values: Iterable<number>,
  count: number,
  method: BreakMethod,
): ClassBreaks {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`class count: ${count}`);
  const sorted = Array.from(values)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return [];
  const step = (most - least) / count;
  const inner = new Map<number, number>();
  for (let i = 1; i < count; i += 1) {
    const threshold = method === 'quantile' ? quantile(sorted, i / count) : least + step * i;
    const cut = sorted.findIndex((value) => value >= threshold);
    const under = sorted[cut - 1];
    const over = sorted[cut];
    if (under === undefined || over === undefined || inner.has(cut)) continue;
    const slack = method === 'quantile' ? Infinity : step * EQUAL_INTERVAL_TOLERANCE;
    inner.set(
      cut,
      roundestBetween(Math.max(under, threshold - slack), Math.min(over, threshold + slack)),
    );
  }
  return [least, ...inner.values(), most];
}

function quantile(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}
