import { hatch } from '../theme/hatch.ts';
import { rectangle, type Vertex } from '../theme/polygon.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import { drawArrow } from './draw-reach.ts';
import {
  DASHED,
  DOTTED,
  type DrawnPath,
  fillShape,
  FULL,
  strokeLines,
} from '../theme/drawing/drawn-path.ts';
import type { PlacedColumn } from './placed-point.ts';

const LINE = 1.5;
const HATCH = 4.5;
/** Opacity of the body of a column: exact, in part, not exact, behind finer ones. */
const SOLID = 1;
const FAINT = 0.4;
const OPEN = 0.22;
const BEHIND = 0.14;
/** Bands of the fading hatch over a lower bound, in px and opacity, from the value up. */
const FADE: readonly number[] = [0.7, 0.4, 0.18];
const BAND = 5;
const GLYPH = 4;
/** Width of the level of an earlier figure, and how far it passes the column. */
const LEVEL = 2.5;
const OVERHANG = 1;

function body(column: PlacedColumn): number {
  if (column.behind) return BEHIND;
  if (column.look.fill !== 'solid') return OPEN;
  return column.look.faint ? FAINT : SOLID;
}

/** Draws a flux over its period: a column from the baseline, and what is known of its value. */
export function drawColumn(column: PlacedColumn, paper: string): DrawnPath[] {
  if (column.past) return drawLevel(column, paper);
  const { x0, x1, y, base, look, color } = column;
  const foot = look.reach === 'around' ? column.lowY : y;
  const box = rectangle(x0, base, x1, foot);
  const dash = look.faint ? DOTTED : FULL;
  const paths = [fillShape(box, paper), fillShape(box, color, body(column))];
  if (look.fill === 'hatched') paths.push(hatched(box, color, 0.8));
  if (look.fill !== 'solid' || look.faint || column.behind) {
    const open = look.reach !== 'none';
    paths.push(
      strokeLines([open ? sides(column, foot) : lid(column, foot)].flat(), color, LINE, dash),
    );
  }
  paths.push(...drawReach(column));
  if (column.shape && x1 - x0 > 3 * GLYPH && base - foot > 4 * GLYPH) {
    const glyph = shapeOutline(column.shape, column.x, base - 2.2 * GLYPH, GLYPH);
    paths.push(fillShape(glyph, body(column) === SOLID ? paper : color));
  }
  return paths;
}

/** Draws a figure of an earlier time: a line at its height, over the column of now. */
function drawLevel({ x, x0, x1, y, look, color }: PlacedColumn, paper: string): DrawnPath[] {
  const line: Vertex[] = [
    [x0 - OVERHANG, y],
    [x1 + OVERHANG, y],
  ];
  const way = look.reach === 'above' ? -1 : 1;
  const isBound = look.reach === 'above' || look.reach === 'below';
  const dash = look.reach === 'around' ? DASHED : FULL;
  return [
    strokeLines([line], paper, LEVEL + 2),
    strokeLines([line], color, LEVEL, dash),
    ...(isBound ? [drawArrow(x, y, way, color)] : []),
  ];
}

function hatched(box: readonly Vertex[], color: string, alpha: number): DrawnPath {
  return strokeLines(hatch(box, HATCH), color, 1.25, FULL, alpha);
}

function sides({ x0, x1, base }: PlacedColumn, top: number): (readonly Vertex[])[] {
  return [x0, x1].map((x): Vertex[] => [
    [x, base],
    [x, top],
  ]);
}

function lid({ x0, x1, base }: PlacedColumn, top: number): (readonly Vertex[])[] {
  const line: Vertex[] = [
    [x0, base],
    [x0, top],
    [x1, top],
    [x1, base],
  ];
  return [line];
}

function drawReach(column: PlacedColumn): DrawnPath[] {
  const { x, x0, x1, y, lowY, highY, color, look } = column;
  const level: Vertex[] = [
    [x0, y],
    [x1, y],
  ];
  if (look.reach === 'above') {
    const bands = FADE.map((alpha, index) =>
      hatched(rectangle(x0, y - index * BAND, x1, y - (index + 1) * BAND), color, alpha),
    );
    return [...bands, drawArrow(x, y - FADE.length * BAND + 3, -1, color)];
  }
  if (look.reach === 'below') {
    return [strokeLines([level], color, 2), drawArrow(x, y + 3, 1, color)];
  }
  if (look.reach === 'around') {
    const zone = rectangle(x0, lowY, x1, highY);
    const outline = [...zone.slice(0, 4), ...zone.slice(0, 1)];
    return [
      hatched(zone, color, 0.55),
      strokeLines([outline], color, LINE, DASHED),
      ...(highY === y ? [] : [strokeLines([level], color, LINE, DASHED)]),
    ];
  }
  return [];
}
