import type { Box } from '../theme/box.ts';
import type { Shape } from '../theme/indicator-style.ts';
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

function columnBox({ x0, x1, y, lowY, highY, base, look, past }: PlacedColumn): Box {
  if (past) return { x0, x1, y0: y - 2, y1: y + 2 };
  const over = look.reach === 'above' ? OVER_COLUMN : 0;
  return { x0, x1, y0: Math.min(highY, y, base) - over, y1: Math.max(lowY, y, base) };
}

/** How far a shape of radius 1 reaches from its middle. */
const reaches = new Map<Shape, Box>();

function reachOf(shape: Shape): Box {
  const known = reaches.get(shape);
  if (known) return known;
  const outline = shapeOutline(shape, 0, 0, 1);
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const reach = {
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    y0: Math.min(...ys),
    y1: Math.max(...ys),
  };
  reaches.set(shape, reach);
  return reach;
}

function markBox({ x, y, lowY, highY, look, shape, radius }: PlacedMark): Box {
  const reach = reachOf(shape);
  const up = look.reach === 'above' ? ARROW_LENGTH : 0;
  const down = look.reach === 'below' ? ARROW_LENGTH : 0;
  return {
    x0: x + radius * reach.x0,
    x1: x + radius * reach.x1,
    y0: Math.min(highY, y + radius * reach.y0 - up),
    y1: Math.max(lowY, y + radius * reach.y1 + down),
  };
}
