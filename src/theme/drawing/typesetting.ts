import type { TextRuler, TextStyle } from './picture.ts';
import { cssFont } from './text-font.ts';

/**
 * Sets texts on a canvas as an SVG of ours does: kerned, and at their exact widths, so that a
 * text of twice the size is twice as long.
 */
export function setTypeface(context: CanvasRenderingContext2D, style: TextStyle): void {
  context.font = cssFont(style);
  context.fontKerning = 'normal';
  context.textRendering = 'geometricPrecision';
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
}

/** Measures texts as `paintPicture` sets them; the context is taken for good. */
export function canvasRuler(context: CanvasRenderingContext2D): TextRuler {
  return (text, style) => {
    setTypeface(context, style);
    return context.measureText(text).width;
  };
}
