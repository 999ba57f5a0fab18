import type { Point } from './plane.ts';

/** Gives the path of the minus sign in the circle of a value under zero: not colour alone says it. */
export function minusPath([x, y]: Point, radius: number): string {
  const half = radius / 2;
  return `M${x - half},${y}H${x + half}`;
}
