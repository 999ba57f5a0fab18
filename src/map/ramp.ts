import type { Scheme } from '../theme/indicator-style.ts';
import { mixOklab } from './oklab.ts';

/** Colours of the classes, the smallest values first. */
export type Ramp = readonly string[];

export const MOST_CLASSES = 7;

/** River teal; the ink end stands furthest from the paper in both schemes. */
const STOPS: Readonly<Record<Scheme, readonly [string, string, string]>> = {
  light: ['#cbe3df', '#3f8f9c', '#06303b'],
  dark: ['#1f4650', '#3f95a4', '#c9f3f2'],
};

/**
 * Gives the colours of a sequential scale of 1 to 7 classes, mixed in Oklab between three stops.
 * Lightness falls all along on light paper and rises all along on dark paper, so that the order
 * is read without seeing hues.
 */
export function ramp(scheme: Scheme, count: number): Ramp {
  if (!Number.isInteger(count) || count < 0 || count > MOST_CLASSES) {
    throw new RangeError(`class count: ${count}`);
  }
  const [first, middle, last] = STOPS[scheme];
  return Array.from({ length: count }, (_, index) => {
    const t = count === 1 ? 0.5 : index / (count - 1);
    return t < 0.5 ? mixOklab(first, middle, 2 * t) : mixOklab(middle, last, 2 * t - 1);
  });
}
