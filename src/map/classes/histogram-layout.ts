import type { ClassBreaks } from './class-of.ts';
import type { Histogram, HistogramBin } from './histogram.ts';

interface HistogramBar extends HistogramBin {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HistogramLayout {
  readonly bars: readonly HistogramBar[];
  /** Where each bound stands across the drawing, outer ones included. */
  readonly lines: readonly { readonly value: number; readonly x: number }[];
}

/** Places the bars and bounds of a histogram in a box, in its units; y grows downward. */
export function histogramLayout(
  { bins, most, low, high }: Histogram,
  breaks: ClassBreaks,
  { width, height }: { readonly width: number; readonly height: number },
): HistogramLayout {
  const scale = high > low ? width / (high - low) : 0;
  // Values that are all the same stand in the middle.
  const across = (value: number) => (scale > 0 ? (value - low) * scale : width / 2);
  const bars = bins.map((bin): HistogramBar => {
    const tall = most > 0 ? (bin.count / most) * height : 0;
    const x = across(bin.from);
    return { ...bin, x, y: height - tall, width: across(bin.to) - x, height: tall };
  });
  return { bars, lines: breaks.map((value) => ({ value, x: across(value) })) };
}
