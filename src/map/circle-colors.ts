import type { Scheme } from '../theme/indicator-style.ts';

/** Colours of the circles of values above and under zero. */
export interface CircleColors {
  readonly positive: string;
  readonly negative: string;
}

/** The ends of `divergingRamp`, of which a map of circles needs no more. */
const SIGNED: Readonly<Record<Scheme, CircleColors>> = {
  light: { positive: '#7a3206', negative: '#0a4a57' },
  dark: { positive: '#ffd28a', negative: '#a9ecf5' },
};

/**
 * Gives the colours of circles: their own where no value is under zero, otherwise those of a rise
 * and of a fall, as on maps of differences.
 */
export function circleColors(scheme: Scheme, own: string, hasNegative: boolean): CircleColors {
  return hasNegative ? SIGNED[scheme] : { positive: own, negative: own };
}
