import type { ChartConfiguration, Point } from 'chart.js';
import type { EvolutionData } from './evolution-data.ts';
import type { EvolutionDrawing } from './evolution-drawing.ts';
import { evolutionPlugin } from './evolution-plugin.ts';

export interface EvolutionConfig extends ChartConfiguration<'points', Point[]> {
  data: EvolutionData;
}

/**
 * Gives the Chart.js configuration of a drawing: a plain object, with the drawing's own axes and
 * no animation. Its datasets hold the points that are drawn; one without a value has no height
 * (NaN), never zero.
 *
 * @example new Chart(canvas, evolutionConfig(drawing))
 */
export function evolutionConfig(drawing: EvolutionDrawing): EvolutionConfig {
  const { scene, frame, width, height } = drawing;
  const { left, right, top, bottom } = frame.area;
  const axis = { type: 'linear' as const, display: false };
  return {
    type: 'points',
    data: { datasets: datasetsOf(drawing), drawing },
    plugins: [evolutionPlugin],
    options: {
      parsing: false,
      normalized: true,
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { left, top, right: width - right, bottom: height - bottom } },
      scales: {
        x: { ...axis, min: scene.time.from, max: scene.time.to },
        y: { ...axis, min: scene.values.min, max: scene.values.max },
      },
    },
  };
}

function datasetsOf({ scene, layout }: EvolutionDrawing) {
  const datasets = scene.tracks.map(({ series }) => ({ label: series.label, data: [] as Point[] }));
  for (const { seriesIndex, pointIndex } of layout.points) {
    const point = scene.tracks[seriesIndex]?.series.points[pointIndex];
    if (!point) continue;
    const { period, measure } = point;
    const x = (period.start + period.end) / 2;
    datasets[seriesIndex]?.data.push({ x, y: measure.kind === 'value' ? measure.value : NaN });
  }
  for (const { data } of datasets) data.sort((a, b) => (a.x ?? 0) - (b.x ?? 0));
  return datasets;
}
