import type { Box, Point } from './plane.ts';

/** A territory drawn on the base map. */
export interface PlaceShape {
  readonly code: string;
  readonly name: string;
  /** The territory that holds it: the EPCI of a commune, the département of an EPCI or arrondissement, or ''. */
  readonly parent: string;
  /** The arrondissement of a commune, or ''. */
  readonly arrondissement: string;
  /** Inhabitants inside the département; 0 for a neighbouring département. */
  readonly population: number;
  /** SVG path data, in the base map's units. */
  readonly d: string;
  readonly bounds: Box;
  /** Where its label, its circle and its markers stand. */
  readonly anchor: Point;
}

/** A neighbouring département: a label up to `room` units wide fits at its anchor. */
export interface NeighbourShape extends PlaceShape {
  readonly room: number;
}
