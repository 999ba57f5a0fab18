import { mixOklab } from '../oklab.ts';

/** Colours of the classes, the smallest values first. */
export type Ramp = readonly string[];

/**
 * Gives the colour at a share, from 0 to 1, of the way along stops set evenly, mixed in Oklab.
 * Throws a RangeError without stops.
 */
export function colorAlong(stops: readonly string[], share: number): string {
  const last = stops.length - 1;
  const index = Math.max(0, Math.min(last - 1, Math.floor(share * last)));
  const from = stops[index];
  const to = stops[Math.min(last, index + 1)];
  if (from === undefined || to === undefined) throw new RangeError('colour stops: none');
  return mixOklab(from, to, share * last - index);
}
