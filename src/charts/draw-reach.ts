import { type DrawnPath, strokeLines } from '../theme/drawing/drawn-path.ts';

const STEM = 8;
const HEAD = 4;

/** Draws an arrow from (x, y), upward (-1) or downward (1): the value lies that way. */
export function drawArrow(x: number, y: number, way: -1 | 1, color: string): DrawnPath {
  const tip = y + way * STEM;
  const barb = tip - way * HEAD;
  return strokeLines(
    [
      [
        [x, y],
        [x, tip],
      ],
      [
        [x - HEAD, barb],
        [x, tip],
        [x + HEAD, barb],
      ],
    ],
    color,
    1.75,
  );
}

/** How far an arrow goes, its tip included. */
export const ARROW_LENGTH = STEM;
