import type { TextRuler } from '../../theme/drawing/picture.ts';
import { OVER_BAR, placeBar, type PlacedBar } from '../draw-bar.ts';
import type { SheetSpace } from '../drawn-chart.ts';
import { pointLook } from '../point-look.ts';
import { LINE_HEIGHT, sheetStyle } from '../sheet-text.ts';
import { extentWithZero } from '../value-extent.ts';
import type { RankedRow, RankingData } from './ranking-data.ts';
import { BAR, GAP, setRows, type SetRow, weightOf } from './ranking-rows.ts';

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

/** Least blank between two bars. */
const BAR_GAP = 5;
/** Between a value and its bar, or the line that would strike through its minus. */
const CLEAR = 6;
/** Rows grow no further than this much over what is at ease. */
const MOST_EASE = 1.35;
/** The line that the bars are held against is named above them. */
const HEAD = 22;

const headOf = ({ line }: RankingData) => (line ? HEAD : 4);

/** Gives the height at which a ranking stands at ease in a width, in px of a sheet. */
export function rankingHeight(data: RankingData, width: number, ruler: TextRuler): number {
  const { set } = setRanking(data, { width, height: Infinity }, ruler);
  return headOf(data) + set.shown.reduce((sum, { ease }) => sum + ease, 0) + 2;
}

/** Places as many rows as there is room for. */
export function rankingLayout(
  data: RankingData,
  space: SheetSpace,
  ruler: TextRuler,
): RankingLayout {
  const top = headOf(data);
  const { set, ranks, nameX, right } = setRanking(data, space, ruler);
  const { isStacked, nameRoom, shown } = set;
  const left = data.rows.length - shown.length;
  const heights = rowHeights(shown, space.height - top - (left > 0 ? LINE_HEIGHT : 0));
  const xOf = scaleOf(data, isStacked ? nameX : nameX + nameRoom + GAP, right);
  const thickness = isStacked ? BAR : Math.min(BAR, Math.min(...heights) - BAR_GAP);
  const lineX = data.line && xOf(data.line.value);
  let y = top;
  const rows = shown.map(({ row, name }, index): PlacedRow => {
    const rowTop = y;
    y += heights[index] ?? 0;
    const middle = isStacked ? y - BAR / 2 - 4 : (rowTop + y) / 2;
    const bar = barOf(row, { middle, thickness }, xOf, data.color);
    const beyond = bar.look.reach === 'above' ? OVER_BAR : 0;
    const after = Math.max(bar.zero, bar.x, bar.highX) + beyond + CLEAR;
    const end = after + ruler(row.valueText, sheetStyle(weightOf(row)));
    const isStruck = lineX !== undefined && lineX > after - CLEAR && lineX < end + CLEAR;
    const valueX = isStruck ? lineX + CLEAR : after;
    return { row, top: rowTop, bottom: y, middle, bar, name, valueX };
  });
  return { rows, isStacked, rankX: ranks, nameX, zero: xOf(0), lineX, top, bottom: y, left };
}

/** Sets the rows in what width ranks and values leave them, whose room is kept first. */
function setRanking(data: RankingData, { width, height }: SheetSpace, ruler: TextRuler) {
  const widest = (texts: readonly string[], weight?: 600) =>
    Math.max(0, ...texts.map((text) => ruler(text, sheetStyle(weight))));
  const ranks = widest(data.rows.map(({ rankText }) => rankText));
  const values = widest(
    data.rows.map(({ valueText }) => valueText),
    600,
  );
  const reach = data.rows.some(({ measure }) => measure.qualifier !== 'exact') ? OVER_BAR : 0;
  const nameX = ranks + GAP;
  const right = width - values - GAP - reach;
  const space = { width, height: height - headOf(data) };
  const set = setRows(data.rows, space, { nameX, aside: nameX + width - right }, ruler);
  return { set, ranks, nameX, right };
}

/** Shares a height out among rows, each between the least that it needs and some over its ease. */
function rowHeights(rows: readonly SetRow[], height: number): readonly number[] {
  const sum = (of: (row: SetRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const most = ({ ease }: SetRow) => MOST_EASE * ease;
  const least = sum((row) => row.least);
  const share = Math.max(0, Math.min(1, (height - least) / (sum(most) - least || 1)));
  return rows.map((row) => row.least + share * (most(row) - row.least));
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
