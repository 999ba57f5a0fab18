import { rectangle } from '../theme/polygon.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import { type DrawnPath, strokeShape } from '../theme/drawing/drawn-path.ts';
import type { PlacedPoint } from './placed-point.ts';
import { pointBox } from './point-box.ts';

/** Blank between a mark and its ring, and between a box and its frame, in px. */
const ROUND = 6;
const FRAMED = 2;
const WIDTH = 2;

/** Draws a ring round a point: the one that the person points at, or that the article names. */
export function drawRing(point: PlacedPoint, ink: string): DrawnPath {
  if (point.kind === 'mark') {
    const circle = shapeOutline('circle', point.x, point.y, point.radius + ROUND);
    return strokeShape(circle, ink, WIDTH);
  }
  const { x0, y0, x1, y1 } = pointBox(point);
  return strokeShape(rectangle(x0 - FRAMED, y0 - FRAMED, x1 + FRAMED, y1 + FRAMED), ink, WIDTH);
}
