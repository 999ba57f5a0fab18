import type { Precision } from '../../model/period.ts';
import type { TimeGrain } from './time-steps.ts';

/** How a map shows time: all of it at once, stop by stop, or its stops side by side. */
export const TIME_WAYS = ['whole', 'steps', 'apart'] as const;
export type TimeWay = (typeof TIME_WAYS)[number];

/** From the one that makes the fewest maps. */
const COARSEST_FIRST: readonly Precision[] = ['year', 'half', 'quarter', 'month', 'day'];

/** Gives the grain of maps side by side: the coarsest that has several; undefined without any. */
export function apartGrain(grains: readonly TimeGrain[]): TimeGrain | undefined {
  const several = grains.filter(({ steps }) => steps.length > 1);
  for (const precision of COARSEST_FIRST) {
    const found = several.find((grain) => grain.precision === precision);
    if (found) return found;
  }
  return undefined;
}
