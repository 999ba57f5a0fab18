import type { Box } from '../theme/box.ts';

/** A text on the plot; `y` is its middle, `x` its left side, its middle or its right side. */
export interface PlotLabel {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly text: string;
}

const SHIFT: Readonly<Record<PlotLabel['align'], number>> = { left: 0, center: 0.5, right: 1 };

/** Gives the box of a label whose text is that wide and high, in px. */
export function labelBox({ x, y, align }: PlotLabel, width: number, height: number): Box {
  const x0 = x - SHIFT[align] * width;
  return { x0, x1: x0 + width, y0: y - height / 2, y1: y + height / 2 };
}
