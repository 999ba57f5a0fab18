import type { Box, Point } from '../plane.ts';
import type { Axis } from './axis.ts';
import { type Brush, type Range, rangeBetween } from './brush.ts';
import type { ScatterLayout } from './scatter-layout.ts';

/** Bounds drawn by hand are no finer than this share of their axis: nobody points more finely. */
const FINENESS = 1 / 500;

/** Gives the brush of a rectangle drawn from one place to another, with bounds short to write. */
export function brushBetween(
  { across, up }: Pick<ScatterLayout, 'across' | 'up'>,
  from: Point,
  to: Point,
): Brush {
  return {
    across: drawnRange(across, from[0], to[0]),
    up: drawnRange(up, from[1], to[1]),
  };
}

/** Gives the rectangle of a brush within the plot; an open end reaches its edge. */
export function brushBox({ plot, across, up }: ScatterLayout, brush: Brush): Box {
  const [x0, x1] = placesOf(across, brush.across, plot.x, plot.x + plot.width);
  const [y1, y0] = placesOf(up, brush.up, plot.y + plot.height, plot.y);
  return { x: x0, y: y0, width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0) };
}

function drawnRange(axis: Axis, from: number, to: number): Range {
  const half = (axis.ticks.at(-1) ?? 1) / 2 - (axis.ticks[0] ?? 0) / 2;
  const exponent = Math.floor(Math.log10(half) + Math.log10(2 * FINENESS));
  const power = 10 ** Math.abs(exponent);
  // A negative power divides: 3 × 0.1 is 0.3.
  const tidy = (value: number) =>
    exponent < 0 ? Math.round(value * power) / power : Math.round(value / power) * power;
  return rangeBetween(tidy(axis.valueAt(from)), tidy(axis.valueAt(to)));
}

/** Where the ends of a range stand, of its least value first. */
function placesOf(
  axis: Axis,
  { min, max }: Range,
  least: number,
  most: number,
): readonly [number, number] {
  const within = (place: number) =>
    Math.min(Math.max(least, most), Math.max(Math.min(least, most), place));
  return [
    min === undefined ? least : within(axis.at(min)),
    max === undefined ? most : within(axis.at(max)),
  ];
}
