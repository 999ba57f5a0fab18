import type { DrawnPath, Ink, Pen } from './drawn-path.ts';
import { toHundredth } from './precision.ts';

/**
 * Paints paths on a canvas, in order, and leaves its state as it was. Lengths are rounded as an
 * SVG writes them: an edge between two pixels tells them apart.
 */
export function paintPaths(context: CanvasRenderingContext2D, paths: readonly DrawnPath[]): void {
  context.save();
  for (const { lines, closed, fill, stroke } of paths) {
    if (lines.length === 0) continue;
    context.beginPath();
    for (const line of lines) {
      line.forEach(([x, y], index) => {
        if (index === 0) context.moveTo(toHundredth(x), toHundredth(y));
        else context.lineTo(toHundredth(x), toHundredth(y));
      });
      if (closed) context.closePath();
    }
    if (fill) {
      takeInk(context, fill);
      context.fill();
    }
    if (stroke) {
      takePen(context, stroke);
      context.stroke();
    }
  }
  context.restore();
}

/** Fills in an ink from now on. */
export function takeInk(context: CanvasRenderingContext2D, { color, alpha }: Ink): void {
  context.globalAlpha = alpha;
  context.fillStyle = color;
}

/** Strokes with a pen from now on: joins are round, ends are cut unless it says otherwise. */
export function takePen(context: CanvasRenderingContext2D, pen: Pen): void {
  context.globalAlpha = pen.alpha;
  context.strokeStyle = pen.color;
  context.lineWidth = toHundredth(pen.width);
  context.lineJoin = 'round';
  context.lineCap = pen.cap ?? 'butt';
  context.setLineDash(pen.dash.map(toHundredth));
}
