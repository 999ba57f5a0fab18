/** Steps that a reader counts by without effort, within a power of ten. */
const STEPS = [1, 2, 5, 10] as const;

/** Under this a difference is a rounding error, and its tenths are no numbers any more. */
const SMALLEST = 1e-290;

/** Three steps a power of ten, over all the powers there are. */
const MOST_STEPS = 2_000;

/** Keeps a tick on its decimal: 3 × 0.1 is 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Gives the smallest of 1, 2 and 5 times a power of ten that is not under a size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = STEPS.find((candidate) => exact(candidate * power) >= exact(size)) ?? 10;
  return exact(step * power);
}

/**
 * Gives round ticks, a constant step of 1, 2 or 5 × 10ⁿ apart, from at or under `min` to at or over
 * `max`: at most `count` + 1 of them, never fewer than two.
 * With `whole` true no step is under 1, as when people are counted.
 *
 * @example roundTicks(0, 500, 5) // [0, 100, 200, 300, 400, 500]
 */
export function roundTicks(min: number, max: number, count: number, whole = false): number[] {
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
    throw new RangeError(`tick range: ${min}, ${max}`);
  }
  const span = [max - min, Math.abs(max)].find((size) => size > SMALLEST) ?? 1;
  let step = roundStep(span / Math.max(1, count));
  if (whole) step = Math.max(1, step);
  for (let tries = 0; tries < MOST_STEPS; tries += 1) {
    const first = Math.floor(exact(min / step));
    const last = Math.max(first + 1, Math.ceil(exact(max / step)));
    if (last - first <= Math.max(1, count) || (first === -1 && last === 1)) {
      return Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
    }
    step = roundStep(step * 1.01);
  }
  // Beyond what numbers can hold apart no step is round: the ends alone are.
  return [min, max];
}
