/** Least distance of two numbers of an axis, of the size of their text. */
const LEAST_EMS = 1.05;

/**
 * Thins the ticks of an axis, a constant step apart, until their numbers stand clear of one another:
 * one in two, in three and so on, both ends and zero being kept; both ends alone where no step does.
 *
 * @param yOf where a tick stands, in px
 * @param textSize size of the numbers, in px
 */
export function clearTicks(
  ticks: readonly number[],
  yOf: (tick: number) => number,
  textSize: number,
): readonly number[] {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return ticks;
  const apart = Math.abs(yOf(second) - yOf(first));
  const zero = Math.max(0, ticks.indexOf(0));
  const last = ticks.length - 1;
  for (let step = 1; step < last; step += 1) {
    const keepsEnds = last % step === 0 && zero % step === 0;
    if (keepsEnds && apart * step >= LEAST_EMS * textSize) {
      return ticks.filter((_, index) => index % step === 0);
    }
  }
  return [first, ...ticks.slice(-1)];
}
