/** Digits after the point beyond which a number is no rounder. */
const MOST_DECIMALS = 12;
const MOST_ZEROS = 15;

/**
 * Gives the roundest number above `low` and up to `high`: the largest multiple, there, of the
 * largest step that has one; steps are 1, 2 and 5 times a power of ten.
 *
 * @example roundestBetween(23, 68) // 50
 */
export function roundestBetween(low: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  for (let zeros = MOST_ZEROS; zeros >= -MOST_DECIMALS; zeros -= 1) {
    for (const multiple of [10, 5, 2]) {
      const candidate = floorTo(high, multiple, zeros - 1);
      if (candidate > low && candidate <= high) return candidate;
    }
  }
  return high;
}

/** The multiple of `multiple × 10^exponent` at or under a value; a negative power divides, to stay exact. */
function floorTo(value: number, multiple: number, exponent: number): number {
  const power = 10 ** Math.abs(exponent);
  return exponent < 0
    ? (Math.floor((value * power) / multiple) * multiple) / power
    : Math.floor(value / (multiple * power)) * multiple * power;
}
