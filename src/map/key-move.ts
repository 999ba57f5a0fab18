import { neighbourInDirection, type Direction } from './neighbour-in-direction.ts';
import type { PlaceShape } from './place-shape.ts';

/** The arrow keys, and where they lead. */
export const ARROWS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Gives where a key leads on the map: an arrow to the neighbour on that side, or back to the same
 * place at the edge; Home and End to the first and last place of an order. With no place to leave,
 * an arrow leads to the most populated one. Undefined for any other key.
 */
export function keyMove(
  key: string,
  inOrder: readonly PlaceShape[],
  from: PlaceShape | undefined,
): PlaceShape | undefined {
  const direction = ARROWS[key];
  if (direction) {
    if (!from) return inOrder.toSorted((a, b) => b.population - a.population)[0];
    return neighbourInDirection(inOrder, from, direction) ?? from;
  }
  if (key === 'Home') return inOrder[0];
  return key === 'End' ? inOrder.at(-1) : undefined;
}
