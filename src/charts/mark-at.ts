import type { Box } from '../theme/box.ts';
import type { ChartMark } from './chart-mark.ts';

/** How far from what is drawn a pointer, or a finger, still means it, in px. */
const REACH = 18;

function distanceTo({ x0, y0, x1, y1 }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
}

const areaOf = ({ x0, y0, x1, y1 }: Box) => (x1 - x0) * (y1 - y0);

/** Gives the mark under a pointer, the smallest of those that hold it, or else the nearest in reach. */
export function markAt(
  marks: readonly ChartMark[],
  x: number,
  y: number,
  reach = REACH,
): ChartMark | undefined {
  let found: ChartMark | undefined;
  let least = reach;
  for (const mark of marks) {
    const distance = distanceTo(mark.box, x, y);
    if (distance > least) continue;
    if (found && distance === least && areaOf(found.box) < areaOf(mark.box)) continue;
    found = mark;
    least = distance;
  }
  return found;
}
