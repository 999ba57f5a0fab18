import type { Box } from '../theme/box.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import { ARROW_LENGTH } from './draw-reach.ts';
import type { PlacedColumn, PlacedMark, PlacedPoint } from './placed-point.ts';

/** Height of the fading hatch and arrow over a column that is a lower bound. */
const OVER_COLUMN = 21;
const ABSENCE_HEIGHT = 7;

/** Gives the box that holds all that is drawn for a point, the period of a mark aside. */
export function pointBox(point: PlacedPoint): Box {
  switch (point.kind) {
    case 'mark':
      return markBox(point);
    case 'column':
      return columnBox(point);
    case 'absence': {
      const { x, y, halfWidth } = point;
      return { x0: x - halfWidth, x1: x + halfWidth, y0: y - ABSENCE_HEIGHT, y1: y };
    }
  }
}

function columnBox({ x0, x1, y, lowY, highY, base, look }: PlacedColumn): Box {
  const over = look.reach === 'above' ? OVER_COLUMN : 0;
  return { x0, x1, y0: Math.min(highY, y, base) - over, y1: Math.max(lowY, y, base) };
}

function markBox({ x, y, lowY, highY, look, shape, radius }: PlacedMark): Box {
  const outline = shapeOutline(shape, x, y, radius);
  const [xs, ys] = [outline.map((vertex) => vertex[0]), outline.map((vertex) => vertex[1])];
  const up = look.reach === 'above' ? ARROW_LENGTH : 0;
  const down = look.reach === 'below' ? ARROW_LENGTH : 0;
  return {
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    y0: Math.min(highY, Math.min(...ys) - up),
    y1: Math.max(lowY, Math.max(...ys) + down),
  };
}
