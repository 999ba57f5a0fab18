import type { PartSeries } from './breakdown-series.ts';
import type { Measure } from './measure.ts';

/** More parts than this in a stack cannot be told apart. */
export const MOST_PARTS = 6;

/**
 * Groups the parts of a breakdown for a stack: each stands alone, in the order given, or where
 * there are more than `most` the greatest ones do and the others stand together at the end.
 */
export function groupParts(
  parts: readonly PartSeries[],
  most = MOST_PARTS,
): readonly (readonly PartSeries[])[] {
  if (parts.length <= most) return parts.map((part) => [part]);
  const bySize = [...parts].sort((a, b) => sizeOf(b) - sizeOf(a));
  const greatest = new Set(bySize.slice(0, most - 1));
  const alone = parts.filter((part) => greatest.has(part)).map((part) => [part]);
  return [...alone, parts.filter((part) => !greatest.has(part))];
}

const valueOf = (measure: Measure) => (measure.kind === 'value' ? Math.abs(measure.value) : 0);

/** The sum of all that a part is said to be: only its order among others counts. */
function sizeOf({ series: { points } }: PartSeries): number {
  return points.reduce((sum, { measure }) => sum + valueOf(measure), 0);
}
