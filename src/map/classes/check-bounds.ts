import { MOST_CLASSES } from './class-count.ts';
import type { ClassBreaks } from './class-of.ts';

/** What is wrong with bounds that a person gave; `index` is that of the bound at fault. */
export type BoundsFault =
  | { readonly code: 'too-few' | 'too-many'; readonly count: number }
  | { readonly code: 'not-a-number' | 'not-rising'; readonly index: number };

export type BoundsCheck =
  | {
      readonly kind: 'valid';
      readonly breaks: ClassBreaks;
      /** Whether the first or last class was widened to take in values beyond the bounds. */
      readonly widened: { readonly below: boolean; readonly above: boolean };
    }
  | { readonly kind: 'faulty'; readonly faults: readonly BoundsFault[] };

/**
 * Checks bounds given by hand: 2 to 8 finite numbers, each above the one before. Values beyond
 * them widen the outer classes, and the answer says so: no territory is left without a class.
 *
 * @example checkBounds([0, 10, 20], [3, 45]) // breaks [0, 10, 45], widened above
 */
export function checkBounds(bounds: readonly number[], values: Iterable<number>): BoundsCheck {
  const faults = faultsOf(bounds);
  const first = bounds[0];
  const last = bounds.at(-1);
  if (faults.length > 0 || first === undefined || last === undefined) {
    return { kind: 'faulty', faults };
  }
  let [low, high] = [first, last];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return {
    kind: 'valid',
    breaks: [low, ...bounds.slice(1, -1), high],
    widened: { below: low < first, above: high > last },
  };
}

function faultsOf(bounds: readonly number[]): readonly BoundsFault[] {
  const count = bounds.length;
  if (count < 2) return [{ code: 'too-few', count }];
  if (count > MOST_CLASSES + 1) return [{ code: 'too-many', count }];
  return bounds.flatMap((bound, index): readonly BoundsFault[] => {
    if (!Number.isFinite(bound)) return [{ code: 'not-a-number', index }];
    const before = bounds[index - 1];
    return before !== undefined && bound <= before ? [{ code: 'not-rising', index }] : [];
  });
}
