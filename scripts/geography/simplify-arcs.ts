import { presimplify } from 'topojson-simplify';
import { crossedArcs } from './crossed-arcs.ts';
import type { Position } from './plane-topology.ts';

type Arcs = readonly (readonly Position[])[];

/** For each arc, the points of it that are kept, by their index. */
export type KeptPoints = readonly (readonly number[])[];

/**
 * Gives the area, in squared steps, of the triangle that each point of each arc makes with its
 * neighbours when all lesser points are gone (Visvalingam and Whyatt, 1993); Infinity at the ends.
 */
export function pointWeights(arcs: Arcs): readonly (readonly number[])[] {
  const copy = arcs.map((arc) => arc.map(([x, y]) => [x, y]));
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs: copy });
  return weighed.arcs.map((arc) => arc.map((point) => point[2] ?? Infinity));
}

/**
 * Chooses the points that matter: those that weigh at least a threshold, and as many more as it
 * takes for no two arcs to cross, touch or fall together. Arcs keep their ends.
 */
export function significantPoints(
  arcs: Arcs,
  weights: readonly (readonly number[])[],
  threshold: number,
): KeptPoints {
  const thresholds = arcs.map(() => threshold);
  const keep = (arc: readonly Position[], index: number): number[] =>
    [...arc.keys()].filter(
      (i) => (weights[index]?.[i] ?? Infinity) >= (thresholds[index] ?? threshold),
    );
  for (;;) {
    const kept = arcs.map(keep);
    const crossed = crossedArcs(pick(arcs, kept)).filter((index) => (thresholds[index] ?? 0) > 0);
    if (crossed.length === 0) return kept;
    for (const index of crossed) {
      const before = thresholds[index] ?? 0;
      thresholds[index] = before < 1 ? 0 : before / 2;
    }
  }
}

/** Gives arcs with the points that are kept. */
export function pick<T>(
  arcs: readonly (readonly T[])[],
  kept: KeptPoints,
): readonly (readonly T[])[] {
  return arcs.map((arc, index) => {
    const chosen = new Set(kept[index]);
    return arc.filter((_, i) => chosen.has(i));
  });
}
