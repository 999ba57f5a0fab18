/** Gives the arcs that two territories of a layer share, by their index. */
export function borderArcs(
  territories: readonly { readonly arcs: readonly (readonly (readonly number[])[])[] }[],
): readonly number[] {
  const holders = new Map<number, number>();
  const shared = new Set<number>();
  territories.forEach(({ arcs }, territory) => {
    for (const index of arcs.flat(2)) {
      const arc = index < 0 ? ~index : index;
      const holder = holders.get(arc);
      if (holder === undefined) holders.set(arc, territory);
      else if (holder !== territory) shared.add(arc);
    }
  });
  return [...shared];
}
