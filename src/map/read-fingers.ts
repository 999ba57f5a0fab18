import type { Point } from './plane.ts';

/** Two fingers on a screen. */
export interface Fingers {
  readonly middle: Point;
  /** Their distance, of 1 at least. */
  readonly spread: number;
}

/** Gives where two fingers are, or undefined where there are not just two. */
export function readFingers<T>(
  touches: ArrayLike<T>,
  place: (touch: T) => Point,
): Fingers | undefined {
  const [first, second] = [touches[0], touches[1]];
  if (first === undefined || second === undefined || touches.length > 2) return undefined;
  const [a, b] = [place(first), place(second)];
  return {
    middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
    spread: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])),
  };
}
