import { neighbourInDirection, type Direction } from './neighbour-in-direction.ts';
import type { PlaceShape } from './place-shape.ts';

const ARROWS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Gives where a key leads on the map: an arrow to the neighbour on that side, or back to the same
 * place at the edge; Home and End to the first and last place by name. With no place to leave,
 * an arrow leads to the most populated one. Undefined for any other key.
 */
export function keyMove(
  key: string,
  shapes: readonly PlaceShape[],
  from: PlaceShape | undefined,
): PlaceShape | undefined {
  const direction = ARROWS[key];
  if (direction) {
    if (!from) return shapes.toSorted((a, b) => b.population - a.population)[0];
    return neighbourInDirection(shapes, from, direction) ?? from;
  }
  if (key !== 'Home' && key !== 'End') return undefined;
  const byName = shapes.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  return key === 'Home' ? byName[0] : byName.at(-1);
}
