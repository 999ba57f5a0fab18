import type { PlaceShape } from './place-shape.ts';

/** Tells whether a territory is another, or a part of it by what the map knows of both. */
export function isIn({ code, parent, arrondissement }: PlaceShape, holder: PlaceShape): boolean {
  return [code, parent, arrondissement].includes(holder.code);
}

/** Gives what stands for a territory among those shown: itself, or what holds it; itself for want of any. */
export function shownFor(shape: PlaceShape, shown: readonly PlaceShape[]): PlaceShape {
  return shown.find((one) => isIn(shape, one)) ?? shape;
}
