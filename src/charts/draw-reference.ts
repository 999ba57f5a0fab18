import { measureInterval } from '../model/measure.ts';
import { type DrawnPath, fillShape, strokeLines } from '../theme/drawing/drawn-path.ts';
import { rectangle } from '../theme/polygon.ts';
import type { ChartReference } from './chart-series.ts';
import { drawArrow } from './draw-reach.ts';
import type { PlotArea } from './plot-area.ts';
import { valueHeights } from './value-heights.ts';

/** How a value across the plot is dashed. */
export const LONG_DASH: readonly number[] = [7, 4];

/** Draws a value across the plot: a line, with an arrow where it is a bound, a band where it is rough. */
export function drawReference(
  { measure }: ChartReference,
  area: PlotArea,
  color: string,
): DrawnPath[] {
  const { y, lowY, highY } = valueHeights(measure, area);
  const { low, high } = measureInterval(measure);
  const line = strokeLines(
    [
      [
        [area.left, y],
        [area.right, y],
      ],
    ],
    color,
    1.5,
    LONG_DASH,
    0.9,
  );
  const x = area.left + 10;
  if (!Number.isFinite(high)) return [line, drawArrow(x, y, -1, color)];
  if (!Number.isFinite(low)) return [line, drawArrow(x, y, 1, color)];
  if (lowY === highY) return [line];
  return [fillShape(rectangle(area.left, lowY, area.right, highY), color, 0.1), line];
}
