import type { Dataset } from '../model/dataset.ts';
import type { Period } from '../model/period.ts';

/** Gives the period of the most recent figure of a data set: "as of" when it speaks. */
export function latestPeriod(dataset: Dataset): Period | undefined {
  let latest: Period | undefined;
  for (const period of dataset.figures.periods) {
    if (!latest || period.start > latest.start) latest = period;
  }
  return latest;
}
