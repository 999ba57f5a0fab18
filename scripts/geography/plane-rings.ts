import type { Box, Point } from '../../src/map/plane.ts';

/** A ring on the plane, by its points. */
export type PlaneRing = readonly Point[];

/** Gives the smallest box that holds rings. */
export function boundsOf(rings: readonly PlaneRing[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of rings) {
    for (const [x, y] of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
