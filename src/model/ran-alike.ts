import type { Dataset } from './dataset.ts';
import { dateParts, type Day, isRunning } from './period.ts';

/**
 * Tells whether two days see a data set alike: the same periods run, those of its figures and the
 * years in which events and partners are counted. What was worked out on one then holds on the other.
 */
export function ranAlike({ figures }: Pick<Dataset, 'figures'>, one: Day, other: Day): boolean {
  if (one === other) return true;
  return (
    dateParts(one).year === dateParts(other).year &&
    figures.periods.every((period) => isRunning(period, one) === isRunning(period, other))
  );
}
