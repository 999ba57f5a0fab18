import type { Scheme } from '../theme/indicator-style.ts';
import { divergingRamp } from './colors/diverging-ramp.ts';

/** Colours of the circles of values above and under zero. */
export interface CircleColors {
  readonly positive: string;
  readonly negative: string;
}

/**
 * Gives the colours of circles: their own where no value is under zero, otherwise those of a rise
 * and of a fall, as on maps of differences.
 */
export function circleColors(scheme: Scheme, own: string, hasNegative: boolean): CircleColors {
  const [negative = own, positive = own] = divergingRamp(scheme, [-2, 2]);
  return { positive: hasNegative ? positive : own, negative };
}
