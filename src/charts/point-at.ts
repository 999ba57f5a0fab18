import type { PlacedColumn, PlacedPoint } from './placed-point.ts';

/** How far from a mark a pointer, or a finger, still means it, in px. */
const REACH = 22;
/** The same round a column, which is large already. */
const COLUMN_MARGIN = 3;
/** How far over the top of a column its arrow is still the column. */
const OVER_TOP = 22;

function isInside({ x0, x1, y, highY, base }: PlacedColumn, x: number, pointerY: number): boolean {
  const [top, bottom] = [Math.min(y, highY, base) - OVER_TOP, Math.max(y, base) + COLUMN_MARGIN];
  const across = x >= x0 - COLUMN_MARGIN && x <= x1 + COLUMN_MARGIN;
  return across && pointerY >= top && pointerY <= bottom;
}

/** Gives the point under a pointer: the nearest mark in reach, else the column in front. */
export function pointAt(
  points: readonly PlacedPoint[],
  x: number,
  y: number,
): PlacedPoint | undefined {
  let nearest: PlacedPoint | undefined;
  let least = REACH;
  let column: PlacedColumn | undefined;
  for (const point of points) {
    if (point.kind === 'column') {
      if (isInside(point, x, y)) column = point;
      continue;
    }
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) {
      nearest = point;
      least = distance;
    }
  }
  return nearest ?? column;
}
