import type { Day } from '../model/period.ts';
import type { Vertex } from '../theme/polygon.ts';
import { type DrawnPath, strokeLines } from '../theme/drawing/drawn-path.ts';
import type { EvolutionScene } from './evolution-scene.ts';
import type { PlotArea } from './plot-area.ts';
import type { TimeLabel } from './time-labels.ts';

/** A period has a tick at each end; a day, one in its middle. */
function edgesOf({ period }: TimeLabel): Day[] {
  const { precision, start, end } = period;
  return precision === 'day' ? [(start + end) / 2] : [start, end];
}

const TICK = 6;
const ZIGZAG = 4;

/**
 * Draws what stands under the data: the baseline, a tick where each named period begins and ends,
 * and a break in the baseline when the axis does not begin at zero.
 */
export function drawFrame(
  { values, options: { colors } }: EvolutionScene,
  area: PlotArea,
  labels: readonly TimeLabel[],
): DrawnPath[] {
  const { left, right, bottom, base } = area;
  const edges = new Set(labels.flatMap(edgesOf).map((day) => area.xOf(day)));
  const ticks = [...edges]
    .filter((x) => x >= left - 0.5 && x <= right + 0.5)
    .map((x): Vertex[] => [
      [x, bottom],
      [x, bottom + TICK],
    ]);
  const paths = [strokeLines(ticks, colors.muted, 1, [], 0.6)];
  if (values.min <= 0) {
    const line: Vertex[] = [
      [left, base],
      [right, base],
    ];
    return [...paths, strokeLines([line], colors.muted, 1.25)];
  }
  const zigzag = Array.from({ length: 7 }, (_, index): Vertex => {
    const lean = index === 0 || index === 6 ? 0 : index % 2 === 0 ? ZIGZAG : -ZIGZAG;
    return [left + lean, bottom - index * ZIGZAG];
  });
  return [...paths, strokeLines([zigzag], colors.muted, 1.25)];
}
