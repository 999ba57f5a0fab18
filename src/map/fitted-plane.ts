import type { Box, Point, Size } from './plane.ts';

export interface FittedSize extends Size {
  readonly padding: number;
}

/** How a plane in metres, whose y goes north, stands on a map, whose y goes down. */
export interface FittedPlane {
  readonly metresPerUnit: number;
  /** Where the origin of the plane would be, in the map's units. */
  readonly left: number;
  readonly top: number;
}

/** Fits a box of the plane in the middle of a map. */
export function fitPlane(box: Box, { width, height, padding }: FittedSize): FittedPlane {
  const metresPerUnit = Math.max(
    box.width / (width - 2 * padding),
    box.height / (height - 2 * padding),
  );
  const left = width / 2 - (box.x + box.width / 2) / metresPerUnit;
  const top = height / 2 + (box.y + box.height / 2) / metresPerUnit;
  return { metresPerUnit, left, top };
}

/** Gives the place on the map, in its units, of a place on the plane, in metres. */
export function placeOnMap({ metresPerUnit, left, top }: FittedPlane, [x, y]: Point): Point {
  return [left + x / metresPerUnit, top - y / metresPerUnit];
}
