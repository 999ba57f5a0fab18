import type { Drawn, TextRuler } from '../theme/drawing/picture.ts';
import type { ChartMark } from './chart-mark.ts';
import type { ChartColors } from './evolution-options.ts';
import type { TimeLabel } from './time-labels.ts';
import type { TimeRange } from './time-range.ts';

/** The room under the time axis of a chart, in px: its plot stands between two sides of a width. */
export interface StripSpace {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly time: TimeRange;
  /** The periods that the axis names. */
  readonly labels: readonly TimeLabel[];
  /** What there is room for, in px. */
  readonly most: number;
  readonly fontSize: number;
  readonly colors: ChartColors;
  readonly ruler: TextRuler;
}

/** What stands there, from its own top: its height is never more than there is room for but for one row. */
export interface DrawnStrip {
  readonly height: number;
  readonly items: readonly Drawn[];
  readonly marks: readonly ChartMark[];
}

/** Draws what happened meanwhile, under a chart and on its time axis. */
export type ChartStrip = (space: StripSpace) => DrawnStrip;
