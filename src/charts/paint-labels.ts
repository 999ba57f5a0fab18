import type { PlotLabel } from './plot-label.ts';

export interface LabelInk {
  readonly color: string;
  readonly paper: string;
  /** A CSS `font`. */
  readonly font: string;
}

/** Writes labels on a canvas, each with a rim of paper that keeps it clear of lines. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlotLabel[],
  { color, paper, font }: LabelInk,
): void {
  context.save();
  context.font = font;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.fillStyle = color;
  for (const { x, y, align, text } of labels) {
    context.textAlign = align;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.restore();
}
