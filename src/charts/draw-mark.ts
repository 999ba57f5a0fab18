import { hatch } from '../theme/hatch.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import {
  DASHED,
  DOTTED,
  type DrawnPath,
  fillShape,
  strokeLines,
  strokeShape,
} from '../theme/drawing/drawn-path.ts';
import { drawArrow } from './draw-reach.ts';
import type { PlacedMark } from './placed-point.ts';

const CAP = 4;
const END = 3;
const LINE = 1.75;
const FAINT_LINE = 1.25;
const HATCH = 3;
const RIMMED = 4;
/** Opacity of a fill that covers a part of the territory. */
const FAINT = 0.4;

/** Draws a stock at a date: the shape of its indicator, and what is known of its value. */
export function drawMark(mark: PlacedMark, paper: string): DrawnPath[] {
  const { x, y, radius, shape, color, look } = mark;
  const outline = shapeOutline(shape, x, y, radius);
  const paths: DrawnPath[] = [];
  if (mark.whisker) paths.push(...drawWhisker(mark, mark.whisker));
  if (look.reach === 'around') paths.push(...drawBracket(mark));
  const heights = outline.map((vertex) => vertex[1]);
  if (look.reach === 'above') paths.push(drawArrow(x, Math.min(...heights), -1, color));
  if (look.reach === 'below') paths.push(drawArrow(x, Math.max(...heights), 1, color));
  // A rim of paper keeps the mark clear of lines and neighbours, save where it is a mere bead.
  if (radius >= RIMMED) paths.push(strokeShape(outline, paper, LINE + 3));
  paths.push(fillShape(outline, paper));
  if (look.fill === 'solid') paths.push(fillShape(outline, color, look.faint ? FAINT : 1));
  if (look.fill === 'hatched') paths.push(strokeLines(hatch(outline, HATCH), color, 1.25));
  paths.push(
    look.faint
      ? strokeShape(outline, color, FAINT_LINE, DOTTED)
      : strokeShape(outline, color, LINE),
  );
  return paths;
}

/** The period that the mark speaks of, when it is longer than a day. */
function drawWhisker({ y, color }: PlacedMark, [x0, x1]: readonly [number, number]): DrawnPath[] {
  const line = [
    [x0 + 2, y],
    [x1 - 2, y],
  ] as const;
  const ends = [x0 + 2, x1 - 2].map((x) => [[x, y - END] as const, [x, y + END] as const]);
  return [strokeLines([line, ...ends], color, 1.25, [], 0.5)];
}

/** The interval of an approximation. */
function drawBracket({ x, lowY, highY, y, color }: PlacedMark): DrawnPath[] {
  const cap = (height: number) =>
    [
      [x - CAP, height],
      [x + CAP, height],
    ] as const;
  const caps = [lowY, highY].filter((height) => height !== y).map(cap);
  const stem = [
    [x, highY],
    [x, lowY],
  ] as const;
  return [strokeLines([stem], color, 1.5, DASHED), strokeLines(caps, color, 1.5)];
}
