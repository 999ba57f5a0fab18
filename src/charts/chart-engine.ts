import {
  Chart,
  Interaction,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { EvolutionConfig } from './evolution-config.ts';
import { markInteraction } from './mark-interaction.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);
Interaction.modes.mark = markInteraction;

/** Draws a chart on a canvas and keeps it live; `destroy()` frees it. */
export function startChart(canvas: HTMLCanvasElement, config: EvolutionConfig) {
  return new Chart(canvas, config);
}
