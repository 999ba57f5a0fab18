import { ckmeans } from 'simple-statistics';
import type { ClassBreaks } from './class-of.ts';
import { distinct } from './sorted-values.ts';

/**
 * Cuts sorted numbers where they part by themselves: of all partitions, the one with the least sum
 * of squared distances to the means of the classes (Fisher 1958; Jenks 1967), found by Ckmeans.1d.dp
 * (Wang & Song 2011, The R Journal 3/2) in O(count × n log n). A bound is the least value of its
 * class. Never more classes than different values.
 */
export function naturalBreaks(sorted: readonly number[], count: number): ClassBreaks {
  const groups = ckmeans([...sorted], Math.min(count, distinct(sorted).length));
  const bounds = groups.flatMap((group) => group.slice(0, 1));
  // Rounding errors alone could part equal values: a class starts where its value does.
  return [...distinct(bounds), sorted.at(-1) ?? NaN];
}
