import type { Drawn, TextRuler } from '../theme/drawing/picture.ts';
import { shortened } from './shortened.ts';
import { wrapLines } from '../theme/drawing/wrap-lines.ts';
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

export interface LegendInks {
  readonly size: number;
  readonly color: string;
  readonly ruler: TextRuler;
}

/** Share of a picture that names may take; more would leave no chart. */
const MOST_NAMES = 0.4;
/** A name cut shorter than this, its sign included, tells nothing; of the size of its words. */
const LEAST_NAME = 10;
/** Blank between a sign and its words, between items, and between rows, in px. */
export const SIGN_BLANK = 6;
const ITEM_BLANK = 20;
const ROW_BLANK = 4;
/** From one line of words to the next, of their size. */
const LINE = 1.3;

/** Lays a legend out in rows as wide as the chart, from a height down; words that are too long go on under themselves. */
export function pictureLegend(
  legend: readonly LegendItem[],
  top: number,
  width: number,
  { size, color, ruler }: LegendInks,
): LaidLegend {
  const style = textStyle(size);
  const drawn: Drawn[] = [];
  let [x, y, rowHeight] = [0, top, 0];
  for (const { sign, width: signWidth, height, text } of legend) {
    const left = signWidth + SIGN_BLANK;
    const lines = wrapLines(text, width - left, style, ruler);
    const long = left + Math.max(0, ...lines.map((line) => ruler(line, style)));
    if (x > 0 && (lines.length > 1 || x + long > width)) {
      [x, y, rowHeight] = [0, y + rowHeight + ROW_BLANK, 0];
    }
    rowHeight = Math.max(rowHeight, height, lines.length * LINE * size);
    const first = lines.length > 1 ? (LINE * size) / 2 : rowHeight / 2;
    drawn.push(
      { kind: 'group', x, y: y + first - height / 2, scale: 1, items: sign },
      ...lines.map((line, index) => {
        const at = { x: x + left, y: y + first + index * LINE * size, align: 'left' } as const;
        return drawLabel({ ...at, text: line }, style, color);
      }),
    );
    x += long + ITEM_BLANK;
  }
  return { items: drawn, height: y + rowHeight - top };
}

/** Lays out the names of a picture: cut, on as few rows as can be, where whole they would leave no chart. */
export function namesLegend(
  legend: readonly LegendItem[],
  { width, height }: { readonly width: number; readonly height: number },
  inks: LegendInks,
): LaidLegend & { readonly isWhole: boolean } {
  const whole = pictureLegend(legend, 0, width, inks);
  if (whole.height <= MOST_NAMES * height) return { ...whole, isWhole: true };
  const widthOf = (text: string) => inks.ruler(text, textStyle(inks.size));
  const share = (width - (legend.length - 1) * ITEM_BLANK) / legend.length;
  const room = Math.min(width, Math.max(LEAST_NAME * inks.size, share));
  const cut = legend.map((item) => {
    const text = shortened(item.text, room - item.width - SIGN_BLANK, widthOf);
    return { ...item, text };
  });
  const isWhole = cut.every(({ text }, index) => text === legend[index]?.text);
  return { ...pictureLegend(cut, 0, width, inks), isWhole };
}
