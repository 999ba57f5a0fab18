import { measureInterval, type ValueMeasure } from './measure.ts';
import { isBelow } from './qualifier.ts';

/** What makes a stated total and the sum of its parts differ. */
export type Difference = 'none' | 'stated-below' | 'stated-above';

/**
 * Compares a stated total with the sum of its parts. Whole numbers must agree to the last one;
 * decimals, being rounded, may be half their last place off, each of them.
 */
export function compareToSum(stated: ValueMeasure, parts: readonly number[]): Difference {
  const sum = parts.reduce((total, part) => total + part, 0);
  const bounds = measureInterval(stated);
  if (bounds.low <= sum && sum <= bounds.high && !bounds.lowOpen && !bounds.highOpen) return 'none';
  const slack = slackOf([stated.value, ...parts]);
  const at = (value: number) => ({ low: value, high: value, lowOpen: false, highOpen: false });
  if (isBelow(bounds, at(sum - slack))) return 'stated-below';
  return isBelow(at(sum + slack), bounds) ? 'stated-above' : 'none';
}

function slackOf(values: readonly number[]): number {
  const places = values.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0);
  if (places === 0) return 0;
  const size = values.reduce((total, value) => total + Math.abs(value), 0);
  // What adding so many numbers in binary may lose.
  const lost = Number.EPSILON * values.length * size;
  return lost + (values.length / 2) * 10 ** -places;
}

/** Tells how many decimals a number is written with. */
function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}
