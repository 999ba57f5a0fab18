import type { PlacePair } from './pair-places.ts';

/** Least and greatest value kept; an open end keeps all on its side. */
export interface Range {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** The territories that a person picks out of a scatter plot, by their values. */
export interface Brush {
  readonly across: Range;
  readonly up: Range;
}

const OPEN: Range = { min: undefined, max: undefined };

/** Picks nothing out. */
export const NO_BRUSH: Brush = { across: OPEN, up: OPEN };

/** Makes the range between two values, whichever is the greater. */
export function rangeBetween(a: number, b: number): Range {
  return { min: Math.min(a, b), max: Math.max(a, b) };
}

/** Tells whether a brush has any end. */
export function isBrushing({ across, up }: Brush): boolean {
  return [across, up].some(({ min, max }) => min !== undefined || max !== undefined);
}

/** Gives the codes of the territories within a brush, its ends in; none where it has no end. */
export function brushed(pairs: readonly PlacePair[], brush: Brush): ReadonlySet<string> {
  if (!isBrushing(brush)) return new Set();
  const within = pairs.filter(
    ({ across, up }) => holds(brush.across, across.value) && holds(brush.up, up.value),
  );
  return new Set(within.map(({ code }) => code));
}

function holds({ min = -Infinity, max = Infinity }: Range, value: number): boolean {
  return min <= value && value <= max;
}
