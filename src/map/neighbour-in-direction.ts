import type { PlaceShape } from './place-shape.ts';

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Gives the place nearest to another in the quarter of the compass round a direction,
 * or undefined at the edge of the map.
 */
export function neighbourInDirection(
  shapes: readonly PlaceShape[],
  from: PlaceShape,
  direction: Direction,
): PlaceShape | undefined {
  let best: PlaceShape | undefined;
  let least = Infinity;
  for (const shape of shapes) {
    const { ahead, aside } = offset(from, shape, direction);
    const distance = Math.hypot(ahead, aside);
    if (shape.code !== from.code && ahead > 0 && ahead >= aside && distance < least) {
      least = distance;
      best = shape;
    }
  }
  return best;
}

function offset(
  { anchor: [x, y] }: PlaceShape,
  { anchor: [toX, toY] }: PlaceShape,
  direction: Direction,
): { ahead: number; aside: number } {
  const [dx, dy] = [toX - x, toY - y];
  switch (direction) {
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
  }
}
