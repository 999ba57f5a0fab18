import type { ChartConfiguration, Point } from 'chart.js';
import type { ChartSeries, PointRef } from './chart-series.ts';
import { endLabelRoom } from './end-labels.ts';
import { type EvolutionData, evolutionData } from './evolution-data.ts';
import type { EvolutionOptions } from './evolution-options.ts';
import { evolutionPlugin } from './evolution-plugin.ts';
import { evolutionScales } from './evolution-scales.ts';
import { evolutionScene } from './evolution-scene.ts';
import { tooltipOptions } from './tooltip-options.ts';

/** Room round the plot for arrows, labels and marks that stand on its edge, in px. */
const TOP = 22;
const SIDE = 12;

export interface EvolutionConfig extends ChartConfiguration<'line', Point[]> {
  data: EvolutionData;
}

/**
 * Gives the Chart.js configuration of an evolution chart: a plain object, drawn at any size, with
 * no animation. Stocks are marks on a line, fluxes columns over their periods.
 *
 * @example new Chart(canvas, evolutionConfig([series], options))
 */
export function evolutionConfig(
  series: readonly ChartSeries[],
  options: EvolutionOptions,
  highlight?: PointRef | undefined,
): EvolutionConfig {
  const scene = evolutionScene(series, options);
  return {
    type: 'line',
    data: evolutionData(scene, highlight),
    plugins: [evolutionPlugin],
    options: {
      parsing: false,
      normalized: true,
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      font: { family: options.font, size: scene.fontSize },
      layout: {
        padding: ({ chart }) => ({
          top: TOP,
          right: Math.max(SIDE, endLabelRoom(scene, chart.width)),
          bottom: 0,
          left: 0,
        }),
      },
      interaction: { mode: 'mark', intersect: true },
      datasets: {
        line: { showLine: false, pointRadius: 0, pointHoverRadius: 0, pointHitRadius: 0 },
      },
      scales: evolutionScales(scene),
      plugins: { tooltip: tooltipOptions(scene) },
    },
  };
}
