import { measureInterval, type ValueMeasure } from './measure.ts';
import { type Interval, isBelow, roundingStep } from './qualifier.ts';

/** How one figure stands to an earlier one, as far as their bounds allow to say. */
export type Trend =
  { readonly kind: 'equal' } | { readonly kind: 'up' | 'down'; readonly by: ChangeSize };

/** How large a change is: known exactly, or at least so much, or only that there is one. */
export type ChangeSize =
  | { readonly kind: 'exact' | 'more-than' | 'at-least' | 'about'; readonly value: number }
  | { readonly kind: 'unknown' };

/**
 * Compares a figure with an earlier one; undefined where their bounds overlap, so that nothing
 * can be said.
 *
 * @example trendBetween(320 exact, 'plus de 500') // up by more than 180
 */
export function trendBetween(before: ValueMeasure, after: ValueMeasure): Trend | undefined {
  const a = measureInterval(before);
  const b = measureInterval(after);
  const bothExact = before.qualifier === 'exact' && after.qualifier === 'exact';
  if (bothExact && before.value === after.value) return { kind: 'equal' };
  if (isBelow(a, b)) return { kind: 'up', by: size(before, after, a, b) };
  if (isBelow(b, a)) return { kind: 'down', by: size(after, before, b, a) };
  return undefined;
}

function size(lower: ValueMeasure, upper: ValueMeasure, low: Interval, high: Interval): ChangeSize {
  if (lower.qualifier === 'exact' && upper.qualifier === 'exact') {
    return { kind: 'exact', value: upper.value - lower.value };
  }
  const least = high.low - low.high;
  const most = high.high - low.low;
  if (Number.isFinite(least) && Number.isFinite(most)) {
    // A difference is no better known than the rougher of its two numbers.
    const step = Math.max(...[lower, upper].filter(isInexact).map(roughness));
    const value = Math.round((upper.value - lower.value) / step) * step;
    return value > 0 ? { kind: 'about', value } : { kind: 'unknown' };
  }
  if (!Number.isFinite(least) || least <= 0) return { kind: 'unknown' };
  return { kind: high.lowOpen || low.highOpen ? 'more-than' : 'at-least', value: least };
}

const roughness = ({ value, step = roundingStep(value) }: ValueMeasure) => step;

const isInexact = (measure: ValueMeasure) => measure.qualifier !== 'exact';
