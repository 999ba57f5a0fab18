import type { MapContent } from '../map-content.ts';
import { coveredShare, MOST_COVERED } from '../marker-layout.ts';

/** How the marks of events and partners are drawn on a map of one size. */
export interface MarkScale {
  /** Size of a pixel of theirs, in the map's units. */
  readonly unit: number;
  /** Whether those that stand for several bear their number: small ones have no room for it. */
  readonly isNumbered: boolean;
}

/** Gives marks the size of the names, or less where they would bury the map. */
export function markScale({ base, markers = [] }: MapContent, unit: number): MarkScale {
  const share = Math.min(1, Math.sqrt(MOST_COVERED / coveredShare(markers, base, unit)));
  return { unit: unit * share, isNumbered: share === 1 };
}
