import { decimalsOf } from '../classes/shown-bounds.ts';
import type { Box, Point, Size } from '../plane.ts';
import { makeAxis, type Axis } from './axis.ts';
import type { PlacePair } from './pair-places.ts';

export interface ScatterPoint extends PlacePair {
  readonly center: Point;
}

export interface ScatterLayout {
  /** Where points may stand, in pixels. */
  readonly plot: Box;
  readonly across: Axis;
  /** Its pixels grow downward, its values upward. */
  readonly up: Axis;
  /** In the order of the pairs. */
  readonly points: readonly ScatterPoint[];
}

/** Room round the plot for the marks on its edge and the numbers of the axes, in pixels. */
const TOP = 12;
const RIGHT = 20;
const BOTTOM = 28;
const GAP = 13;
/** Pixels that a number needs along its axis. */
const TICK_WIDTH = 90;
const TICK_HEIGHT = 55;

/**
 * Places pairs on two linear axes.
 *
 * @param widthOf how wide a number written with so many decimals is, in pixels
 */
export function scatterLayout(
  pairs: readonly PlacePair[],
  { width, height }: Size,
  widthOf: (value: number, decimals: number) => number,
): ScatterLayout {
  const bottom = height - BOTTOM;
  const up = makeAxis(
    pairs.map((pair) => pair.up.value),
    { from: bottom, to: TOP, steps: stepsIn(bottom - TOP, TICK_HEIGHT) },
  );
  const decimals = decimalsOf(up.ticks);
  const left = Math.ceil(Math.max(...up.ticks.map((tick) => widthOf(tick, decimals)))) + GAP;
  const right = Math.max(left + 1, width - RIGHT);
  const across = makeAxis(
    pairs.map((pair) => pair.across.value),
    { from: left, to: right, steps: stepsIn(right - left, TICK_WIDTH) },
  );
  return {
    plot: { x: left, y: TOP, width: right - left, height: bottom - TOP },
    across,
    up,
    points: pairs.map((pair) => ({
      ...pair,
      center: [across.at(pair.across.value), up.at(pair.up.value)],
    })),
  };
}

function stepsIn(length: number, size: number): number {
  return Math.min(8, Math.max(2, Math.round(length / size)));
}

/** Gives the point nearest to a place of the drawing, at most so many pixels from it. */
export function pointNear(
  points: readonly ScatterPoint[],
  [x, y]: Point,
  within: number,
): ScatterPoint | undefined {
  let best: ScatterPoint | undefined;
  let least = within;
  for (const point of points) {
    const distance = Math.hypot(point.center[0] - x, point.center[1] - y);
    if (distance <= least) {
      least = distance;
      best = point;
    }
  }
  return best;
}
