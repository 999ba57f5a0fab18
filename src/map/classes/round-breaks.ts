import type { ClassBreaks } from './class-of.ts';
import { MOST_CLASSES } from './class-count.ts';

/** Steps that read as round, times a power of ten, the largest first. */
const DIGITS = [5, 2.5, 2, 1] as const;

/** Under this power of ten, numbers lose their digits. */
const LEAST_POWER = -290;

/**
 * Cuts sorted numbers at round ones: multiples of 1, 2, 2.5 or 5 times a power of ten that take in
 * all the values, in as near as can be to the number of classes asked for, the fewer where two
 * steps are as near (after Heckbert 1990, "Nice numbers for graph labels", Graphics Gems).
 *
 * @example roundBreaks([3, 18, 97], 5) // [0, 20, 40, 60, 80, 100]
 */
export function roundBreaks(sorted: readonly number[], count: number): ClassBreaks {
  const least = sorted[0] ?? NaN;
  const most = sorted.at(-1) ?? NaN;
  const power = Math.floor(Math.log10((most - least) / count));
  let best: ClassBreaks = [least, most];
  if (!(power >= LEAST_POWER)) return best;
  // From the largest step down: of two as near, the fewer classes stay.
  for (const exponent of [power + 1, power, power - 1]) {
    for (const digit of DIGITS) {
      const breaks = multiples(least, most, digit, exponent);
      if (breaks.length - 1 > MOST_CLASSES) return best;
      if (distance(breaks, count) < distance(best, count)) best = breaks;
    }
  }
  return best;
}

const distance = (breaks: ClassBreaks, count: number) => Math.abs(breaks.length - 1 - count);

/** The multiples of a step round the values; a negative power divides, to stay exact. */
function multiples(least: number, most: number, digit: number, exponent: number): ClassBreaks {
  const power = 10 ** Math.abs(exponent);
  const at = (index: number) => (exponent < 0 ? (index * digit) / power : index * digit * power);
  const step = at(1);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const length = Math.min(last - first, MOST_CLASSES + 1) + 1;
  return Array.from({ length }, (_, index) => at(first + index));
}
