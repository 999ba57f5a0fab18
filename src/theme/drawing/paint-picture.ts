import { hatchingStrokes } from './hatching-strokes.ts';
import { paintPaths, takeInk, takePen } from './paint-paths.ts';
import { toHundredth, toMillionth } from './precision.ts';
import type { Drawn, DrawnGroup, DrawnOutline, DrawnText, Hatching, Picture } from './picture.ts';
import { textStart, toTextStep } from './text-place.ts';
import { setTypeface } from './typesetting.ts';

/**
 * Paints a picture on a canvas, `scale` canvas pixels to a px: drawn again at that size, not
 * stretched. The canvas keeps what it has around and under it.
 */
export function paintPicture(
  context: CanvasRenderingContext2D,
  { items }: Picture,
  scale: number,
): void {
  context.save();
  context.scale(scale, scale);
  for (const item of items) paintItem(context, item);
  context.restore();
}

function paintGroup(
  context: CanvasRenderingContext2D,
  { x, y, scale, clip, items }: DrawnGroup,
): void {
  context.save();
  context.translate(toHundredth(x), toHundredth(y));
  context.scale(toMillionth(scale), toMillionth(scale));
  if (clip) {
    context.beginPath();
    context.rect(clip.x0, clip.y0, clip.x1 - clip.x0, clip.y1 - clip.y0);
    context.clip();
  }
  for (const item of items) paintItem(context, item);
  context.restore();
}

function paintItem(context: CanvasRenderingContext2D, item: Drawn): void {
  if (item.kind === 'paths') paintPaths(context, item.paths);
  else if (item.kind === 'group') paintGroup(context, item);
  else if (item.kind === 'outline') paintOutline(context, item);
  else paintText(context, item);
}

function paintOutline(
  context: CanvasRenderingContext2D,
  { d, fill, rule, stroke }: DrawnOutline,
): void {
  const path = new Path2D(d);
  if (fill && 'tile' in fill) {
    takeInk(context, { color: fill.ground, alpha: 1 });
    context.fill(path, rule ?? 'nonzero');
    context.save();
    context.clip(path, rule ?? 'nonzero');
    paintHatching(context, fill, d);
    context.restore();
  } else if (fill) {
    takeInk(context, fill);
    context.fill(path, rule ?? 'nonzero');
  }
  if (stroke) {
    takePen(context, stroke);
    context.stroke(path);
  }
}

function paintHatching(context: CanvasRenderingContext2D, hatching: Hatching, d: string): void {
  context.rotate((hatching.turn * Math.PI) / 180);
  const { stroke } = hatching;
  paintPaths(context, [{ lines: hatchingStrokes(hatching, d), closed: false, stroke }]);
}

function paintText(
  context: CanvasRenderingContext2D,
  { x, y, align, text, style, ink, rim }: DrawnText,
): void {
  setTypeface(context, { ...style, size: toHundredth(style.size) });
  const width = align === 'left' ? 0 : context.measureText(text).width;
  const place = [textStart(x, align, width), toTextStep(y)] as const;
  context.textAlign = 'left';
  if (rim) {
    takePen(context, rim);
    context.strokeText(text, ...place);
  }
  takeInk(context, ink);
  context.fillText(text, ...place);
}
