import type { MapContent } from '../map-content.ts';
import { badgeArea } from '../marker-layout.ts';

/** How the marks of events and partners are drawn on a map of one size. */
export interface MarkScale {
  /** Size of a pixel of theirs, in the map's units. */
  readonly unit: number;
  /** Whether those that stand for several bear their number: small ones have no room for it. */
  readonly isNumbered: boolean;
}

/** The share of the map that its marks may cover: under more of them what it shows is lost. */
const MOST_COVERED = 0.15;

/** Gives marks the size of the names, or less where they would bury the map. */
export function markScale({ base, markers = [] }: MapContent, unit: number): MarkScale {
  const covered = (badgeArea(markers) * unit ** 2) / (base.width * base.height);
  const share = Math.min(1, Math.sqrt(MOST_COVERED / covered));
  return { unit: unit * share, isNumbered: share === 1 };
}
