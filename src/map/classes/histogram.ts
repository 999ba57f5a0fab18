import type { ClassBreaks } from './class-of.ts';
import { quantile } from './quantile.ts';
import { sortedValues } from './sorted-values.ts';

/** Values from `from` up to `to`, which the next bin takes; the last bin keeps its own. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  readonly bins: readonly HistogramBin[];
  /** Values in the fullest bin. */
  readonly most: number;
  /** Extent of the axis: of the bins and the breaks together. */
  readonly low: number;
  readonly high: number;
}

/** More bars than this are thinner than a pencil's stroke in a panel. */
const MOST_BINS = 40;

/**
 * Counts values by bins as wide each. The width is that of Freedman and Diaconis (1981), twice the
 * interquartile range over ∛n, or where that is 0 the one of Sturges (1926), within 40 bins. Bins
 * of whole numbers have a whole width, so that none gets more of them by its place alone.
 */
export function makeHistogram(values: Iterable<number>, breaks: ClassBreaks = []): Histogram {
  const sorted = sortedValues(values);
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return { bins: [], most: 0, low: 0, high: 0 };
  const { width, length } = binning(sorted, greatest - least);
  const counts = new Array<number>(length).fill(0);
  for (const value of sorted) {
    const index = width > 0 ? Math.min(length - 1, Math.floor((value - least) / width)) : 0;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const bins = counts.map((count, index) => ({
    from: least + index * width,
    to: least + (index + 1) * width,
    count,
  }));
  return {
    bins,
    most: Math.max(...counts),
    low: Math.min(least, breaks[0] ?? least),
    high: Math.max(bins.at(-1)?.to ?? greatest, breaks.at(-1) ?? greatest),
  };
}

function binning(sorted: readonly number[], range: number): { width: number; length: number } {
  if (range === 0) return { width: 0, length: 1 };
  const spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const fit = (2 * spread) / Math.cbrt(sorted.length);
  const sturges = range / Math.ceil(1 + Math.log2(sorted.length));
  const least = range / MOST_BINS;
  const width = Math.max(least, fit > 0 ? fit : sturges);
  if (sorted.every(Number.isInteger)) {
    const whole = Math.max(1, Math.round(width), Math.floor(least) + 1);
    return { width: whole, length: Math.floor(range / whole) + 1 };
  }
  const length = Math.max(1, Math.ceil(range / width));
  return { width: range / length, length };
}
