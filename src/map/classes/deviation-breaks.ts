import type { ClassBreaks } from './class-of.ts';

/** Width of the classes, in standard deviations. */
export type DeviationWidth = 1 | 0.5;

/**
 * Cuts sorted numbers at their mean plus or minus standard deviations. With an odd number of
 * classes the mean is the middle of the central one (bounds at ± ½, 1½… widths); with an even
 * number it is a bound (0, ± 1, ± 2… widths). The two outer classes take all that is further, and
 * bounds beyond the values are left out.
 *
 * The deviation is that of a whole population (divided by n, not n − 1): the territories of the
 * map are all there are, not a sample of them.
 */
export function deviationBreaks(
  sorted: readonly number[],
  count: number,
  width: DeviationWidth = 1,
): ClassBreaks {
  const least = sorted[0] ?? NaN;
  const most = sorted.at(-1) ?? NaN;
  const mean = meanOf(sorted);
  const deviation = Math.sqrt(meanOf(sorted.map((value) => (value - mean) ** 2)));
  const bounds = Array.from(
    { length: count - 1 },
    (_, index) => mean + (index + 1 - count / 2) * width * deviation,
  );
  return [least, ...bounds.filter((bound) => bound > least && bound < most), most];
}

/** The mean, summed from the first value so that large numbers close together keep their digits. */
function meanOf(values: readonly number[]): number {
  const from = values[0] ?? NaN;
  return from + values.reduce((sum, value) => sum + (value - from), 0) / values.length;
}
