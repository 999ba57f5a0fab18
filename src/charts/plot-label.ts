import type { Box } from '../theme/box.ts';
import type { DrawnText, TextStyle } from '../theme/drawing/picture.ts';

/** A text on the plot; `y` is its middle, `x` its left side, its middle or its right side. */
export interface PlotLabel {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly text: string;
}

const SHIFT: Readonly<Record<PlotLabel['align'], number>> = { left: 0, center: 0.5, right: 1 };

/** How far under the middle of small letters and digits their baseline is, in em. */
const HALF_LETTER = 0.35;

/** Width of the rim of paper that keeps a label clear of lines, in px. */
const RIM = 4;

/** Gives the box of a label whose text is that wide and high, in px. */
export function labelBox({ x, y, align }: PlotLabel, width: number, height: number): Box {
  const x0 = x - SHIFT[align] * width;
  return { x0, x1: x0 + width, y0: y - height / 2, y1: y + height / 2 };
}

/** Gives the style of a text of the chart. */
export function textStyle(size: number, weight: TextStyle['weight'] = 400): TextStyle {
  return { face: 'text', size, weight };
}

/** Writes a label, on a rim of paper where one is given. */
export function drawLabel(
  { x, y, align, text }: PlotLabel,
  style: TextStyle,
  color: string,
  paper?: string,
): DrawnText {
  const rim = paper === undefined ? undefined : { color: paper, alpha: 1, width: RIM, dash: [] };
  const ink = { color, alpha: 1 };
  return { kind: 'text', x, y: y + HALF_LETTER * style.size, align, text, style, ink, rim };
}
