import type { Day, Precision } from '../model/period.ts';
import type { EvolutionScene } from './evolution-scene.ts';
import { type TimeLabel, timeLabels } from './time-labels.ts';

/** Width that the value axis takes from the chart, roughly, in px: enough to count labels by. */
const VALUE_AXIS = 56;

/** Gives the labels of the time axis for a chart of a width, in px. */
export function axisLabels(scene: EvolutionScene, chartWidth: number): readonly TimeLabel[] {
  const { time, finest, options, fontSize } = scene;
  const width = Math.max(1, chartWidth - VALUE_AXIS);
  const textOf = (day: Day, precision: Precision) => options.tickText(day, precision);
  return timeLabels(time, width, fontSize, textOf, finest);
}

interface TickHolder {
  readonly chart: { readonly width: number };
  ticks: { value: number }[];
}

/** Gives both axes: days and values, each with its own ticks. */
export function evolutionScales(scene: EvolutionScene) {
  const { time, values, options, fontSize } = scene;
  const { colors, font } = options;
  const ticks = { color: colors.muted, font: { family: font, size: fontSize } };
  let texts: readonly string[] = [];
  return {
    x: {
      type: 'linear' as const,
      min: time.from,
      max: time.to,
      grid: { display: false },
      border: { display: false },
      afterBuildTicks(axis: TickHolder) {
        const labels = axisLabels(scene, axis.chart.width);
        texts = labels.map(({ text }) => text);
        axis.ticks = labels.map(({ at }) => ({ value: at }));
      },
      ticks: {
        ...ticks,
        autoSkip: false,
        maxRotation: 0,
        padding: 4,
        callback: (_value: number | string, index: number) => texts[index] ?? '',
      },
    },
    y: {
      type: 'linear' as const,
      min: values.min,
      max: values.max,
      grid: { color: colors.grid, drawTicks: false, lineWidth: 1 },
      border: { display: false },
      afterBuildTicks(axis: TickHolder) {
        axis.ticks = values.ticks.map((value) => ({ value }));
      },
      ticks: {
        ...ticks,
        autoSkip: false,
        padding: 8,
        callback: (value: number | string) => options.numberText(Number(value)),
      },
    },
  };
}
