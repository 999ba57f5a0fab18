import type { Scheme } from '../../theme/indicator-style.ts';
import { MOST_CLASSES } from '../classes/class-count.ts';
import { colorAlong, type Ramp } from './ramp.ts';

export const SEQUENTIAL_PALETTES = ['teal', 'saffron', 'violet', 'green'] as const;
export type SequentialPalette = (typeof SEQUENTIAL_PALETTES)[number];

/** From the least to the greatest values; the far end stands furthest from the paper. */
const STOPS: Readonly<
  Record<SequentialPalette, Readonly<Record<Scheme, readonly [string, string, string]>>>
> = {
  teal: {
    light: ['#cbe3df', '#3f8f9c', '#06303b'],
    dark: ['#1f4650', '#3f95a4', '#c9f3f2'],
  },
  saffron: {
    light: ['#f6dba6', '#cf7418', '#54200a'],
    dark: ['#573010', '#c9761f', '#ffe3ae'],
  },
  violet: {
    light: ['#e2d7f0', '#8f6bb8', '#341760'],
    dark: ['#412c66', '#8d6fc4', '#ecdcff'],
  },
  green: {
    light: ['#d3e3bd', '#6b9440', '#20380d'],
    dark: ['#2f4a1c', '#719a45', '#e0f3c2'],
  },
};

/**
 * Gives the colours of a sequential scale of 0 to 7 classes. Lightness falls all along on light
 * paper and rises all along on dark paper, so that the order is read without seeing hues, and in a
 * grey print. Throws a RangeError for more classes.
 */
export function sequentialRamp(
  scheme: Scheme,
  count: number,
  palette: SequentialPalette = 'teal',
): Ramp {
  if (!Number.isInteger(count) || count < 0 || count > MOST_CLASSES) {
    throw new RangeError(`class count: ${count}`);
  }
  const stops = STOPS[palette][scheme];
  return Array.from({ length: count }, (_, index) =>
    colorAlong(stops, count === 1 ? 0.5 : index / (count - 1)),
  );
}
