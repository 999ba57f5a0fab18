import type { PlaneArcs } from '../../src/map/plane-arcs.ts';
import type { Position } from './plane-topology.ts';
import { STEP } from './to-steps.ts';

/** Gives the points of arcs, in steps. */
export function arcPoints({ xs, ys, starts }: PlaneArcs): readonly (readonly Position[])[] {
  return Array.from({ length: starts.length - 1 }, (_, arc) =>
    Array.from(xs.subarray(starts[arc], starts[arc + 1]), (x, i): Position => {
      const y = ys[(starts[arc] ?? 0) + i] ?? 0;
      return [Math.round(x / STEP), Math.round(y / STEP)];
    }),
  );
}
