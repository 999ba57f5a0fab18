import type { DrawnPath } from '../theme/drawing/drawn-path.ts';
import type { Vertex } from '../theme/polygon.ts';
import { measureInterval, type ValueMeasure } from '../model/measure.ts';
import { drawColumn } from './draw-column.ts';
import type { PointLook } from './point-look.ts';

/** A column laid down: it grows to the right of zero. */
export interface PlacedBar {
  /** Upper and lower sides, in px. */
  readonly y0: number;
  readonly y1: number;
  /** Where zero, the value and the ends of an approximation stand, in px. */
  readonly zero: number;
  readonly x: number;
  readonly lowX: number;
  readonly highX: number;
  readonly look: PointLook;
  readonly color: string;
}

/** How far beyond its end the fading hatch and arrow of a lower bound go. */
export const OVER_BAR = 24;

/** Places the bar of a value: its sides round a middle, its ends on a scale. */
export function placeBar(
  measure: ValueMeasure,
  { middle, thickness }: { readonly middle: number; readonly thickness: number },
  xOf: (value: number) => number,
  look: PointLook,
  color: string,
): PlacedBar {
  const { low, high } = measureInterval(measure);
  const end = (value: number) => xOf(Number.isFinite(value) ? value : measure.value);
  return {
    y0: middle - thickness / 2,
    y1: middle + thickness / 2,
    zero: xOf(0),
    x: xOf(measure.value),
    lowX: end(low),
    highX: end(high),
    look,
    color,
  };
}

/** Draws a bar as a column is, bounds and all. */
export function drawBar(bar: PlacedBar, paper: string): DrawnPath[] {
  const { y0, y1, zero, color, look } = bar;
  const up = (x: number) => zero - x;
  const column = {
    kind: 'column',
    seriesIndex: 0,
    pointIndex: 0,
    x: (y0 + y1) / 2,
    x0: y0,
    x1: y1,
    base: 0,
    y: up(bar.x),
    lowY: up(bar.lowX),
    highY: up(bar.highX),
    look,
    color,
    behind: false,
    shape: undefined,
  } as const;
  const laid = ([x, y]: Vertex): Vertex => [zero - y, x];
  return drawColumn(column, paper).map((path) => ({
    ...path,
    lines: path.lines.map((line) => line.map(laid)),
  }));
}
