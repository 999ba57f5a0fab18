import { toHundredth, toMillionth } from '../../theme/drawing/precision.ts';
import { toTextStep } from '../../theme/drawing/text-place.ts';

/**
 * Writes a length for an SVG, to the hundredth.
 *
 * @throws RangeError where it is no number: the whole drawing would be lost
 */
export function svgNumber(value: number): string {
  return written(toHundredth(value));
}

/** Writes a factor for an SVG, to the millionth. */
export function svgFactor(value: number): string {
  return written(toMillionth(value));
}

/** Writes where a text stands, as a canvas places it. */
export function svgTextPlace(value: number): string {
  return written(toTextStep(value));
}

function written(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`svg number: ${value}`);
  return String(value);
}
