import type { ExhibitPicture, Frame, LeftOut } from '../export/exhibit.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import type { ChartMark } from './chart-mark.ts';

/** A chart as it is drawn, and what can be pointed at in it. */
export interface DrawnChart {
  readonly picture: ExhibitPicture;
  readonly marks: readonly ChartMark[];
}

/** The same before it is scaled to its frame: its ordinary text is of `TEXT_SIZE`. */
export interface ChartSheet {
  readonly items: readonly Drawn[];
  readonly marks: readonly ChartMark[];
  readonly leftOut?: LeftOut | undefined;
}

/** Room to draw in, in px of a sheet. */
export interface SheetSpace {
  readonly width: number;
  readonly height: number;
}

/** Size of ordinary text on a sheet, in px. */
export const TEXT_SIZE = 13;

/**
 * Draws a chart for a frame: laid out in px of a sheet, then scaled to the text of the frame, or to
 * the least share of its size that is given where something would be left out.
 */
export function chartInFrame(
  { width, height, textSize }: Pick<Frame, 'width' | 'height' | 'textSize'>,
  lay: (space: SheetSpace) => ChartSheet,
  leastShare = 1,
): DrawnChart {
  const scale = textSize / TEXT_SIZE;
  const { items, marks, leftOut } = lay({ width: width / scale, height: height / scale });
  if (leftOut && leastShare < 1) {
    return chartInFrame({ width, height, textSize: leastShare * textSize }, lay);
  }
  return {
    picture: { width, height, items: [{ kind: 'group', x: 0, y: 0, scale, items }], leftOut },
    marks: scale === 1 ? marks : marks.map((mark) => scaled(mark, scale)),
  };
}

function scaled(mark: ChartMark, scale: number): ChartMark {
  const { x0, y0, x1, y1 } = mark.box;
  const box = { x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale };
  return { ...mark, box, x: mark.x * scale, y: mark.y * scale };
}
