import type { Drawn, TextRuler } from '../theme/drawing/picture.ts';
import { drawLabel, textStyle } from './plot-label.ts';

/** One item of a legend: its sign, drawn from (0, 0), and its words. */
export interface LegendItem {
  readonly sign: readonly Drawn[];
  /** Size of the sign, in px. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

export interface LaidLegend {
  readonly items: readonly Drawn[];
  /** Height of all its rows, in px. */
  readonly height: number;
}

/** Blank between a sign and its words, between items, and between rows, in px. */
export const SIGN_BLANK = 6;
const ITEM_BLANK = 20;
const ROW_BLANK = 4;

/** Lays a legend out in rows as wide as the chart, from a height down; words that are too long stay whole. */
export function pictureLegend(
  legend: readonly LegendItem[],
  top: number,
  width: number,
  {
    size,
    color,
    ruler,
  }: { readonly size: number; readonly color: string; readonly ruler: TextRuler },
): LaidLegend {
  const style = textStyle(size);
  const drawn: Drawn[] = [];
  let [x, y, rowHeight] = [0, top, 0];
  for (const { sign, width: signWidth, height, text } of legend) {
    const long = signWidth + SIGN_BLANK + ruler(text, style);
    if (x > 0 && x + long > width) {
      [x, y, rowHeight] = [0, y + rowHeight + ROW_BLANK, 0];
    }
    rowHeight = Math.max(rowHeight, height, size * 1.3);
    drawn.push(
      { kind: 'group', x, y: y + (rowHeight - height) / 2, scale: 1, items: sign },
      drawLabel(
        { x: x + signWidth + SIGN_BLANK, y: y + rowHeight / 2, align: 'left', text },
        style,
        color,
      ),
    );
    x += long + ITEM_BLANK;
  }
  return { items: drawn, height: y + rowHeight - top };
}
