import { paintPicture } from '../theme/drawing/paint-picture.ts';
import type { LiveChart } from './chart-engine.ts';
import type { EvolutionDrawing } from './evolution-drawing.ts';

/**
 * The canvas of a chart. A drawing is painted at once; Chart.js, fetched when the chart first
 * changes, keeps it live from then on. Where it cannot be had, drawings are painted all the same.
 */
export class ChartCanvas {
  readonly #canvas: HTMLCanvasElement;
  #shown: EvolutionDrawing | undefined;
  #chart: LiveChart | undefined;
  #isAsked = false;
  #isGone = false;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  show(drawing: EvolutionDrawing): void {
    const before = this.#shown;
    this.#shown = drawing;
    if (this.#chart) {
      this.#chart.show(drawing);
      return;
    }
    paintOn(this.#canvas, drawing);
    if (before && !this.#isAsked) void this.#enliven();
  }

  destroy(): void {
    this.#isGone = true;
    this.#chart?.destroy();
  }

  async #enliven(): Promise<void> {
    this.#isAsked = true;
    try {
      const { startChart } = await import('./chart-engine.ts');
      if (!this.#isGone && this.#shown) this.#chart = startChart(this.#canvas, this.#shown);
    } catch {
      // Asked for again at the next change.
      this.#isAsked = false;
    }
  }
}

/** Paints a drawing on a canvas of its size, as finely as the screen shows it. */
function paintOn(canvas: HTMLCanvasElement, drawing: EvolutionDrawing): void {
  const { width, height } = drawing;
  const scale = devicePixelRatio;
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (context) paintPicture(context, drawing, scale);
}
