import { Chart, LinearScale } from 'chart.js';
import { evolutionConfig } from './evolution-config.ts';
import type { EvolutionDrawing } from './evolution-drawing.ts';
import { PointsController, SpotElement } from './points-controller.ts';

Chart.register(PointsController, SpotElement, LinearScale);

/** A chart that follows its canvas and the screen. */
export interface LiveChart {
  readonly show: (drawing: EvolutionDrawing) => void;
  /** Frees the canvas. */
  readonly destroy: () => void;
}

/** Keeps a drawing live on a canvas. */
export function startChart(canvas: HTMLCanvasElement, drawing: EvolutionDrawing): LiveChart {
  const chart = new Chart(canvas, evolutionConfig(drawing));
  return {
    show: (next) => {
      const { data, options = {} } = evolutionConfig(next);
      chart.data = data;
      chart.options = options;
      chart.update();
    },
    destroy: () => chart.destroy(),
  };
}
