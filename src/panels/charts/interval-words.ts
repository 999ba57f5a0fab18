import type { OtherChartMessages } from '../../i18n/other-charts-fr.ts';
import type { Interval } from '../../model/qualifier.ts';

/** Digits after which a bound is rounded away from what it bounds: a tenth of a percent. */
const STEPS = 1000;

// What binary fractions lose must not push a bound a step further.
const tidy = (value: number) => Number((value * STEPS).toPrecision(12));
const down = (value: number) => Math.floor(tidy(value)) / STEPS;
const up = (value: number) => Math.ceil(tidy(value)) / STEPS;

/**
 * Says what a rate may be: "33,3 %", "moins de 43,4 %", "entre 32,5 et 33,4 %". Bounds are rounded
 * outward, so that what is said holds.
 *
 * @param write writes a rate, of which 1 is the whole, to a tenth of a percent
 * @param most the highest that it can be in any case: 1 for a share
 */
export function intervalWords(
  { low, high, lowOpen, highOpen }: Interval,
  write: (value: number) => string,
  words: OtherChartMessages['interval'],
  most = Infinity,
): string {
  if (low === high) return write(low);
  const isUnderMost = high < most;
  if (low > 0 && isUnderMost) return words.between(write(down(low)), write(up(high)));
  if (isUnderMost) {
    const isRounded = up(high) > high;
    return (highOpen || isRounded ? words.under : words.atMost)(write(up(high)));
  }
  if (low <= 0) return words.unknown;
  const isRounded = down(low) < low;
  return (lowOpen || isRounded ? words.over : words.atLeast)(write(down(low)));
}
