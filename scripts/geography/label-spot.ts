import type { PlaneRing } from './plane-rings.ts';
import { holdsPoint, intersection, type Box, type Point } from '../../src/map/plane.ts';

export interface LabelSpot {
  readonly anchor: Point;
  /** Width that a line of text may take there, in the frame's units. */
  readonly room: number;
}

/** A line of text is about this many times wider than it is tall. */
const LINE_ASPECT = 5;
const GRID_STEPS = 18;

/**
 * Finds where a line of text has most room within both a polygon and a frame: the pole of
 * inaccessibility on a coarse grid, with y stretched by the aspect of a line.
 *
 * @param rings the polygon (even-odd), in the frame's units
 * @param bounds the polygon's own box
 * @returns undefined where the polygon has no room in the frame
 */
export function labelSpot(
  rings: readonly PlaneRing[],
  bounds: Box,
  frame: Box,
): LabelSpot | undefined {
  const area = intersection(bounds, frame);
  const edge = rings.flatMap((points) => points.filter((point) => holdsPoint(frame, point)));
  let best: LabelSpot | undefined;
  for (let row = 1; row < GRID_STEPS; row += 1) {
    for (let column = 1; column < GRID_STEPS; column += 1) {
      const x = area.x + (area.width * column) / GRID_STEPS;
      const y = area.y + (area.height * row) / GRID_STEPS;
      const floor = (best?.room ?? 0) / 2;
      const toFrame = distanceToFrame(x, y, frame);
      if (toFrame <= floor || !isInside(x, y, rings)) continue;
      const half = distanceToEdge(x, y, edge, toFrame, floor);
      if (half > floor) best = { anchor: [x, y], room: 2 * half };
    }
  }
  return best;
}

function distanceToFrame(x: number, y: number, frame: Box): number {
  const across = Math.min(x - frame.x, frame.x + frame.width - x);
  const down = Math.min(y - frame.y, frame.y + frame.height - y);
  return Math.min(across, down * LINE_ASPECT);
}

function isInside(x: number, y: number, rings: readonly PlaneRing[]): boolean {
  let inside = false;
  for (const points of rings) {
    let previous = points.at(-1);
    for (const point of points) {
      if (previous && point[1] > y !== previous[1] > y) {
        const t = (y - point[1]) / (previous[1] - point[1]);
        if (x < point[0] + t * (previous[0] - point[0])) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}

/** Contours are dense enough for their vertices to stand for their edges. */
function distanceToEdge(
  x: number,
  y: number,
  edge: readonly Point[],
  ceiling: number,
  floor: number,
): number {
  // Squares are compared: a square root a point would take longer than all the rest.
  const least = floor * floor;
  let nearest = ceiling * ceiling;
  for (const [px, py] of edge) {
    const [across, down] = [px - x, (py - y) * LINE_ASPECT];
    nearest = Math.min(nearest, across * across + down * down);
    if (nearest <= least) return floor;
  }
  return Math.sqrt(nearest);
}
