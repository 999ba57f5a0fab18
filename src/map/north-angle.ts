import type { Point } from './plane.ts';

/** A tenth of a degree: far enough to be exact, near enough for the meridian to be straight. */
const STEP = 0.1;

/**
 * Gives where north is at a place, in degrees clockwise from the top of the map: on a conic
 * projection, meridians lean away from the central one.
 */
export function northAngle(
  project: (coordinates: readonly [longitude: number, latitude: number]) => Point,
  [longitude, latitude]: readonly [longitude: number, latitude: number],
): number {
  const [x, y] = project([longitude, latitude]);
  const [northX, northY] = project([longitude, latitude + STEP]);
  return (Math.atan2(northX - x, y - northY) * 180) / Math.PI;
}
