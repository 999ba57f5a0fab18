import type { Day, Period, Precision } from '../model/period.ts';
import { textWidth } from '../theme/text-width.ts';
import type { TimeRange } from './time-range.ts';
import { timeTicks } from './time-ticks.ts';

/** One period named under the axis. */
export interface TimeLabel {
  readonly period: Period;
  /** Middle of the part of the period that is shown. */
  readonly at: Day;
  /** Empty where the part shown is too short to name. */
  readonly text: string;
}

/** Blank between two labels, in px. */
const GAP = 16;

/** A period of which less than this share is shown is not named. */
const NAMED_SHARE = 0.4;

/**
 * Gives the labels of a time axis `width` px wide: as many as stand apart, each in the middle of
 * its period, the ones at the ends whole, and no period finer than `finest`.
 */
export function timeLabels(
  range: TimeRange,
  width: number,
  fontSize: number,
  tickText: (day: Day, precision: Precision) => string,
  finest: Precision = 'day',
): readonly TimeLabel[] {
  const { from, to } = range;
  let count = Math.max(1, Math.floor(width / (2 * GAP)));
  for (;;) {
    const labels = timeTicks(from, to, count, finest).map((period) => {
      const [start, end] = [Math.max(period.start, from), Math.min(period.end, to)];
      const named = end - start >= NAMED_SHARE * (period.end - period.start);
      const text = named ? tickText(period.start, period.precision) : '';
      return { period, at: (start + end) / 2, text };
    });
    const step = widest(labels, fontSize) + GAP;
    if (count === 1 || spacing(labels, range, width) >= step) return labels;
    count = Math.max(1, Math.min(count, labels.length, Math.floor(width / step) + 1) - 1);
  }
}

function widest(labels: readonly TimeLabel[], fontSize: number): number {
  return Math.max(0, ...labels.map(({ text }) => textWidth(text, fontSize)));
}

/** The least distance between two labels that follow one another, in px. */
function spacing(labels: readonly TimeLabel[], { from, to }: TimeRange, width: number): number {
  const named = labels.filter(({ text }) => text !== '');
  const gaps = named.slice(1).map(({ at }, index) => at - (named[index]?.at ?? at));
  return (Math.min(Infinity, ...gaps) / (to - from)) * width;
}
