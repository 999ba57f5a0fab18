import { type ClassBreaks, classOf } from '../../../src/map/classes/class-of.ts';

/** Counts values by class, empty classes included. */
export function countByClass(breaks: ClassBreaks, values: Iterable<number>): readonly number[] {
  const counts = new Array<number>(Math.max(0, breaks.length - 1)).fill(0);
  for (const value of values) {
    const index = classOf(breaks, value);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
