/** Legend circles whose radii stand this far apart can be told apart when nested. */
const LEAST_RATIO = 4;

/**
 * Gives round values (1, 2 or 5 times a power of ten) for the circles of a legend, largest first:
 * the largest is at most `max`, and each at most a quarter of the one before, half its radius.
 *
 * @example roundValues(20_050, 3) // [20000, 5000, 1000]
 */
export function roundValues(max: number, count: number): readonly number[] {
  const values: number[] = [];
  let ceiling = max;
  while (values.length < count && ceiling > 0 && Number.isFinite(ceiling)) {
    const value = roundAtMost(ceiling);
    values.push(value);
    ceiling = value / LEAST_RATIO;
  }
  return values;
}

/** Gives the largest of 1, 2 or 5 times a power of ten that is at most a positive value. */
export function roundAtMost(value: number): number {
  const exponent = Math.floor(Math.log10(value));
  for (const digit of [10, 5, 2, 1]) {
    const candidate = exponent < 0 ? digit / 10 ** -exponent : digit * 10 ** exponent;
    if (candidate <= value) return candidate;
  }
  return value;
}
