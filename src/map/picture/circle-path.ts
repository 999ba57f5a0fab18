import type { Point } from '../plane.ts';

/** Gives a circle as SVG path data, of two half turns. */
export function circlePath([x, y]: Point, radius: number): string {
  const turn = `a${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0Z`;
}
