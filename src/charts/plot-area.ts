import type { Day, Period } from '../model/period.ts';

/** Where the plot stands on the canvas, in px, and how days and values are placed in it. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the baseline: of zero, or of the foot of an axis that does not reach zero. */
  readonly base: number;
  xOf(day: Day): number;
  yOf(value: number): number;
}

/** Gives the part of a period that is in the plot, as its left and right ends. */
export function periodExtent(area: PlotArea, period: Period): readonly [number, number] {
  const within = (x: number) => Math.min(area.right, Math.max(area.left, x));
  return [within(area.xOf(period.start)), within(area.xOf(period.end))];
}
