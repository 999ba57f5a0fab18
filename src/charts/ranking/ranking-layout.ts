import type { TextRuler } from '../../theme/drawing/picture.ts';
import { OVER_BAR, placeBar, type PlacedBar } from '../draw-bar.ts';
import type { SheetSpace } from '../drawn-chart.ts';
import { pointLook } from '../point-look.ts';
import { LINE_HEIGHT, linesWithin, sheetStyle } from '../sheet-text.ts';
import { extentWithZero } from '../value-extent.ts';
import type { RankedRow, RankingData } from './ranking-data.ts';

export interface PlacedRow {
  readonly row: RankedRow;
  readonly top: number;
  readonly bottom: number;
  /** Middle of its bar. */
  readonly middle: number;
  readonly bar: PlacedBar;
  readonly name: readonly string[];
  readonly valueX: number;
}

export interface RankingLayout {
  readonly rows: readonly PlacedRow[];
  /** True where a name stands over its bar, for want of width. */
  readonly isStacked: boolean;
  readonly rankX: number;
  readonly nameX: number;
  readonly zero: number;
  readonly lineX: number | undefined;
  readonly top: number;
  readonly bottom: number;
  /** How many rows found no room. */
  readonly left: number;
}

/** Under this width, names stand over their bars. */
const NARROW = 420;
const ROW = 24;
const STACKED_ROW = 38;
const LEAST_ROW = 17;
const LEAST_STACKED_ROW = 34;
const BAR = 14;
/** Least blank between two bars. */
const BAR_GAP = 5;
const GAP = 8;
/** Largest share of the width that names take. */
const NAME_SHARE = 0.38;
/** The line that the bars are held against is named above them. */
const HEAD = 22;

const isNarrow = (width: number) => width < NARROW;
const headOf = ({ line }: RankingData) => (line ? HEAD : 4);

/** Gives the height at which a ranking stands at ease in a width, in px of a sheet. */
export function rankingHeight(data: RankingData, width: number): number {
  const row = isNarrow(width) ? STACKED_ROW : ROW;
  return headOf(data) + data.rows.length * row + 2;
}

/** Places as many rows as there is room for. */
export function rankingLayout(
  data: RankingData,
  { width, height }: SheetSpace,
  ruler: TextRuler,
): RankingLayout {
  const top = headOf(data);
  // Names over their bars take twice the height: a low drawing shows more of them beside.
  const isStacked = isNarrow(width) && data.rows.length * LEAST_STACKED_ROW <= height - top;
  const [ease, least] = isStacked ? [STACKED_ROW, LEAST_STACKED_ROW] : [ROW, LEAST_ROW];
  const fitting = (room: number) => Math.max(1, Math.floor((room + 0.5) / least));
  const isWhole = data.rows.length <= fitting(height - top);
  const shown = data.rows.slice(
    0,
    isWhole ? data.rows.length : fitting(height - top - LINE_HEIGHT),
  );
  const room = height - top - (isWhole ? 0 : LINE_HEIGHT);
  const rowHeight = Math.min(1.35 * ease, Math.max(least, room / Math.max(1, shown.length)));
  const widest = (texts: readonly string[], weight?: 600) =>
    Math.max(0, ...texts.map((text) => ruler(text, sheetStyle(weight))));
  const ranks = widest(shown.map(({ rankText }) => rankText));
  const values = widest(
    shown.map(({ valueText }) => valueText),
    600,
  );
  const nameX = ranks + GAP;
  const nameRoom = isStacked
    ? width - nameX
    : Math.min(
        NAME_SHARE * width,
        widest(
          shown.map(({ name }) => name),
          600,
        ),
      );
  const zeroAt = isStacked ? nameX : nameX + nameRoom + GAP;
  const reach = shown.some(({ measure }) => measure.qualifier !== 'exact') ? OVER_BAR : 0;
  const xOf = scaleOf(data, zeroAt, width - values - GAP - reach);
  const most = isStacked ? 1 : rowHeight >= 2 * LINE_HEIGHT - 2 ? 2 : 1;
  const thickness = isStacked ? BAR : Math.min(BAR, rowHeight - BAR_GAP);
  const rows = shown.map((row, index): PlacedRow => {
    const rowTop = top + index * rowHeight;
    const middle = isStacked ? rowTop + rowHeight - BAR / 2 - 4 : rowTop + rowHeight / 2;
    const bar = barOf(row, { middle, thickness }, xOf, data.color);
    const beyond = bar.look.reach === 'above' ? OVER_BAR : 0;
    return {
      row,
      top: rowTop,
      bottom: rowTop + rowHeight,
      middle,
      bar,
      name: linesWithin(row.name, nameRoom, most, ruler, row.isChosen ? 600 : 400),
      valueX: Math.max(bar.zero, bar.x, bar.highX) + beyond + 6,
    };
  });
  return {
    rows,
    isStacked,
    rankX: ranks,
    nameX,
    zero: xOf(0),
    lineX: data.line && xOf(data.line.value),
    top,
    bottom: rows.at(-1)?.bottom ?? top,
    left: data.rows.length - shown.length,
  };
}

function scaleOf({ rows, line }: RankingData, from: number, to: number): (value: number) => number {
  const extent = extentWithZero(rows.map(({ measure }) => measure));
  const low = Math.min(extent.low, line?.value ?? 0);
  const high = Math.max(extent.high, line?.value ?? 0);
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * Math.max(1, to - from);
}

function barOf(
  { measure, isPartial }: RankedRow,
  { middle, thickness }: { readonly middle: number; readonly thickness: number },
  xOf: (value: number) => number,
  color: string,
): PlacedBar {
  const look = pointLook(measure.qualifier, false, isPartial);
  return placeBar(measure, { middle, thickness }, xOf, look, color);
}
