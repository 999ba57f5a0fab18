import type { Chart, ChartData, Point } from 'chart.js';
import type { PointRef } from './chart-series.ts';
import type { EvolutionScene } from './evolution-scene.ts';

/** What Chart.js is given: points in days and values, and the scene that draws them. */
export interface EvolutionData extends ChartData<'line', Point[]> {
  readonly scene: EvolutionScene;
  highlight: PointRef | undefined;
}

/** A live chart of such data. */
export interface EvolutionHandle extends Chart<'line', Point[]> {
  data: EvolutionData;
}

/** Gives the data of a scene; a point without a value has no height (NaN), never zero. */
export function evolutionData(
  scene: EvolutionScene,
  highlight?: PointRef | undefined,
): EvolutionData {
  const datasets = scene.tracks.map(({ series, entries }) => ({
    label: series.label,
    data: entries.map(({ point: { period, measure } }) => ({
      x: (period.start + period.end) / 2,
      y: measure.kind === 'value' ? measure.value : NaN,
    })),
  }));
  return { datasets, scene, highlight };
}
