/** Steps that read as round, times a power of ten. */
const DIGITS = [1, 2, 5, 10] as const;

/**
 * Gives round ticks from at or under `least` to at or over `most`, which is greater: multiples of
 * 1, 2 or 5 times a power of ten, in at most so many steps, or one more. With `whole` true no tick
 * is a fraction: nobody counts half a family.
 *
 * @example axisTicks(3, 97, 5, true) // [0, 20, 40, 60, 80, 100]
 */
export function axisTicks(
  least: number,
  most: number,
  steps: number,
  whole: boolean,
): readonly number[] {
  const size = 2 * (most / 2 / steps - least / 2 / steps);
  const exponent = Math.floor(Math.log10(size));
  const power = 10 ** Math.abs(exponent);
  // A negative power divides: 3 × 0.1 is 0.3.
  const times = (count: number) => (exponent < 0 ? count / power : count * power);
  const digit = DIGITS.find((one) => times(one) >= size * (1 - 1e-12)) ?? 10;
  const isFraction = whole && times(digit) < 1;
  const tick = (index: number) => (isFraction ? index : times(index * digit));
  const step = tick(1);
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tick(first + index));
  const isEven = ticks.every((value, index) => index === 0 || value > (ticks[index - 1] ?? value));
  // Where numbers cannot be told apart no step is round: the ends alone are.
  return isEven && Number.isFinite(ticks.at(-1)) ? ticks : [least, most];
}
