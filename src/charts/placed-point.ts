import type { AbsenceReason } from '../model/measure.ts';
import type { Shape } from '../theme/indicator-style.ts';
import type { PointLook } from './point-look.ts';

interface Placed {
  readonly seriesIndex: number;
  readonly pointIndex: number;
  readonly color: string;
  /** Where the point is pointed at, in px: the middle of a mark, the top of a column. */
  readonly x: number;
  readonly y: number;
}

/** Heights of the ends of an approximation, in px; both are those of the value if it has none. */
interface Reaching {
  readonly look: PointLook;
  readonly lowY: number;
  readonly highY: number;
}

/** A stock at a date. */
export interface PlacedMark extends Placed, Reaching {
  readonly kind: 'mark';
  readonly shape: Shape;
  readonly radius: number;
  /** Ends of the period that the mark speaks of, where that is more than a day. */
  readonly whisker: readonly [number, number] | undefined;
}

/** A flux over a period. */
export interface PlacedColumn extends Placed, Reaching {
  readonly kind: 'column';
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  /** True for a period that holds finer ones, drawn before it. */
  readonly behind: boolean;
  /** True for a figure of an earlier time: a level across the column of now. */
  readonly past?: boolean | undefined;
  /** Drawn in the column where several indicators stand together. */
  readonly shape: Shape | undefined;
}

/** A figure without a value: a sign on the baseline, never a height. */
export interface PlacedAbsence extends Placed {
  readonly kind: 'absence';
  readonly reason: AbsenceReason;
  readonly halfWidth: number;
}

export type PlacedPoint = PlacedMark | PlacedColumn | PlacedAbsence;
