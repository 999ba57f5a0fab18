import type { ClassBreaks } from './class-of.ts';
import { quantile } from './quantile.ts';

/**
 * Cuts sorted numbers into classes of as many values each, at their quantiles of type 7. Equal
 * values always share a class: a bound that would part none, or leave a class empty, is left out,
 * so that numbers with many ties have fewer classes than asked for.
 */
export function quantileBreaks(sorted: readonly number[], count: number): ClassBreaks {
  const bounds: number[] = [];
  /** How many values stand under the bound before. */
  let under = 0;
  for (let i = 1; i < count; i += 1) {
    const bound = quantile(sorted, i / count);
    const start = under;
    while ((sorted[under] ?? Infinity) < bound) under += 1;
    if (under > start) bounds.push(bound);
  }
  return [sorted[0] ?? NaN, ...bounds, sorted.at(-1) ?? NaN];
}
