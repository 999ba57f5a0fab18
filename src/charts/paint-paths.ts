import type { DrawnPath } from '../theme/drawing/drawn-path.ts';

/** Paints paths on a canvas, in order, and leaves its state as it was. */
export function paintPaths(context: CanvasRenderingContext2D, paths: readonly DrawnPath[]): void {
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const { lines, closed, fill, stroke } of paths) {
    if (lines.length === 0) continue;
    context.beginPath();
    for (const line of lines) {
      line.forEach(([x, y], index) => {
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      });
      if (closed) context.closePath();
    }
    if (fill) {
      context.globalAlpha = fill.alpha;
      context.fillStyle = fill.color;
      context.fill();
    }
    if (stroke) {
      context.globalAlpha = stroke.alpha;
      context.strokeStyle = stroke.color;
      context.lineWidth = stroke.width;
      context.setLineDash([...stroke.dash]);
      context.stroke();
    }
  }
  context.restore();
}
