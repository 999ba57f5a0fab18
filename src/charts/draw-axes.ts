import { type DrawnPath, strokeLines } from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import { clearTicks } from './clear-ticks.ts';
import type { EvolutionScene } from './evolution-scene.ts';
import type { PlotArea } from './plot-area.ts';
import { drawLabel, textStyle } from './plot-label.ts';
import type { TimeLabel } from './time-labels.ts';

/** Blank between the plot and the numbers on its left, and the periods under it, in px. */
export const VALUE_BLANK = 8;
export const TIME_BLANK = 8;

/** Draws the lines of the grid, one a round value. */
export function drawGrid(scene: EvolutionScene, area: PlotArea): DrawnPath {
  const lines = clearTicks(scene.values.ticks, area.yOf, scene.fontSize).map((value) => {
    const y = Math.round(area.yOf(value)) + 0.5;
    return [
      [area.left, y],
      [area.right, y],
    ] as const;
  });
  return strokeLines(lines, scene.options.colors.grid, 1);
}

/** Writes the numbers of the value axis, the periods of the time axis, and the unit over all. */
export function drawAxisTexts(
  { values, options, content, fontSize }: EvolutionScene,
  area: PlotArea,
  labels: readonly TimeLabel[],
): Drawn[] {
  const { muted } = options.colors;
  const style = textStyle(fontSize);
  const numbers = clearTicks(values.ticks, area.yOf, fontSize).map((value) =>
    drawLabel(
      {
        x: area.left - VALUE_BLANK,
        y: area.yOf(value),
        align: 'right',
        text: options.numberText(value),
      },
      style,
      muted,
    ),
  );
  const periods = labels
    .filter(({ text }) => text !== '')
    .map(({ at, text }) =>
      drawLabel(
        {
          x: area.xOf(at),
          y: area.bottom + TIME_BLANK + fontSize / 2,
          align: 'center',
          text,
        },
        style,
        muted,
      ),
    );
  const unit = content.unit
    ? [drawLabel({ x: 0, y: fontSize * 0.65, align: 'left', text: content.unit }, style, muted)]
    : [];
  return [...numbers, ...periods, ...unit];
}
