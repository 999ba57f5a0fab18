import type { Territory } from './plane-topology.ts';

/** Gives the pairs of territories that share an arc, as `46001-46042`, the lesser code first. */
export function neighbourPairs(territories: readonly Territory[]): ReadonlySet<string> {
  const holders = new Map<number, string[]>();
  for (const { id, arcs } of territories) {
    for (const index of arcs.flat(2)) {
      const arc = index < 0 ? ~index : index;
      holders.set(arc, [...(holders.get(arc) ?? []), id]);
    }
  }
  const pairs = [...holders.values()].flatMap(([a, b]) =>
    a === undefined || b === undefined || a === b ? [] : [a < b ? `${a}-${b}` : `${b}-${a}`],
  );
  return new Set(pairs);
}
