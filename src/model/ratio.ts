import type { Interval } from './qualifier.ts';

/** What an amount that nobody tells may be: anything that is not under zero. */
export const ANY_AMOUNT: Interval = { low: 0, high: Infinity, lowOpen: false, highOpen: true };

/**
 * Gives what `part / whole` may be where both are amounts known within an interval: "près de 130"
 * of "plus de 300" is under 0.434. Undefined where an amount is under zero, or the whole is zero.
 *
 * @example ratioInterval(interval(130, 'exact'), interval(300, 'plus_de')) // 0 < ratio < 0.433…
 */
export function ratioInterval(part: Interval, whole: Interval): Interval | undefined {
  const [a, b] = [amount(part), amount(whole)];
  if (!a || !b || b.high === 0) return undefined;
  return { ...lowEnd(a, b), ...highEnd(a, b) };
}

/**
 * Gives the share that a part may have of a whole made of it and of what is beside it: from 0 to 1.
 * Undefined where an amount is under zero, or there is nothing to share.
 */
export function shareInterval(part: Interval, beside: Interval): Interval | undefined {
  const [a, b] = [amount(part), amount(beside)];
  if (!a || !b || a.high + b.high === 0) return undefined;
  // x / (x + y) rises with x and falls with y.
  const low = shareOf(a.low, b.high);
  const high = shareOf(a.high, b.low);
  return {
    low,
    high,
    lowOpen: b.high > 0 && (a.lowOpen || (a.low > 0 && b.highOpen)),
    // Without anything beside it any part is all of the whole.
    highOpen: a.high > 0 && (b.low === 0 ? b.lowOpen : a.highOpen || b.lowOpen),
  };
}

/** Gives the smallest interval that holds all of some. Throws a RangeError for none. */
export function hull(intervals: readonly Interval[]): Interval {
  const [first, ...others] = intervals;
  if (!first) throw new RangeError('intervals: none');
  return others.reduce((held, one) => {
    const [low, high] = [Math.min(held.low, one.low), Math.max(held.high, one.high)];
    const opens = [held, one];
    return {
      low,
      high,
      lowOpen: opens.every((end) => end.low > low || end.lowOpen),
      highOpen: opens.every((end) => end.high < high || end.highOpen),
    };
  }, first);
}

/** Gives the interval of the sum of amounts, each within its own. */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, one) => ({
      low: sum.low + one.low,
      high: sum.high + one.high,
      lowOpen: sum.lowOpen || one.lowOpen,
      highOpen: sum.highOpen || one.highOpen,
    }),
    { low: 0, high: 0, lowOpen: false, highOpen: false },
  );
}

/** An amount is not under zero, however little is known of it; one that is, is not an amount. */
function amount(interval: Interval): Interval | undefined {
  if (interval.high < 0) return undefined;
  return interval.low < 0 ? { ...interval, low: 0, lowOpen: false } : interval;
}

function lowEnd(a: Interval, b: Interval): Pick<Interval, 'low' | 'lowOpen'> {
  if (a.low === 0) return { low: 0, lowOpen: a.lowOpen };
  if (b.high === Infinity) return { low: 0, lowOpen: true };
  return { low: a.low / b.high, lowOpen: a.lowOpen || b.highOpen };
}

function highEnd(a: Interval, b: Interval): Pick<Interval, 'high' | 'highOpen'> {
  if (a.high === 0) return { high: 0, highOpen: a.highOpen };
  if (b.low === 0 || a.high === Infinity) return { high: Infinity, highOpen: true };
  return { high: a.high / b.low, highOpen: a.highOpen || b.lowOpen };
}

/** `part / (part + beside)`, with its limits at the ends of the line. */
function shareOf(part: number, beside: number): number {
  if (part === 0) return 0;
  if (part === Infinity) return 1;
  return beside === Infinity ? 0 : part / (part + beside);
}
