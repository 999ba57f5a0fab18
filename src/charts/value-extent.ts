import { type Measure, measureInterval } from '../model/measure.ts';

/** Lowest and highest values that a drawing has to hold. */
export interface ValueExtent {
  readonly low: number;
  readonly high: number;
}

/** Gives the extent of measures with zero in it, the finite ends of approximations included. */
export function extentWithZero(measures: Iterable<Measure | undefined>): ValueExtent {
  let [low, high] = [0, 0];
  for (const measure of measures) {
    if (measure?.kind !== 'value') continue;
    const bounds = measureInterval(measure);
    for (const end of [bounds.low, measure.value, bounds.high]) {
      if (!Number.isFinite(end)) continue;
      low = Math.min(low, end);
      high = Math.max(high, end);
    }
  }
  return { low, high };
}
