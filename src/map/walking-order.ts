import type { PlaceShape } from './place-shape.ts';

/** Gives places in the order of a list of codes; those that it does not have follow, by name. */
export function walkingOrder(
  shapes: readonly PlaceShape[],
  codes: readonly string[],
): readonly PlaceShape[] {
  const ranks = new Map(codes.map((code, rank) => [code, rank]));
  const rank = ({ code }: PlaceShape): number => ranks.get(code) ?? codes.length;
  const names = new Intl.Collator('fr');
  return shapes.toSorted((a, b) => rank(a) - rank(b) || names.compare(a.name, b.name));
}
