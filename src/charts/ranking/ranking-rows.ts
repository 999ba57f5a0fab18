import type { TextRuler } from '../../theme/drawing/picture.ts';
import type { SheetSpace } from '../drawn-chart.ts';
import { LINE_HEIGHT, linesWithin, sheetStyle } from '../sheet-text.ts';
import type { RankedRow } from './ranking-data.ts';

/** A row with its name cut into lines, and the heights it can have, in px. */
export interface SetRow {
  readonly row: RankedRow;
  readonly name: readonly string[];
  readonly least: number;
  readonly ease: number;
}

/** Rows set in one manner: names beside their bars, or over them. */
export interface SetRows {
  readonly isStacked: boolean;
  /** Width that names have, in px. */
  readonly nameRoom: number;
  /** Those that there is room for, from the highest. */
  readonly shown: readonly SetRow[];
}

export const BAR = 14;
export const GAP = 8;
/** Under this width, names stand over their bars where all rows have room so. */
const NARROW = 420;
const ROW = 24;
const LEAST_ROW = 17;
/** What a bar under its name adds to the row, and what it adds at ease. */
const UNDER = 18;
const UNDER_EASE = 22;
const MOST_LINES = 2;
/** Shares of the width that names may take, the smallest that will do. */
const NAME_SHARES = [0.38, 0.42, 0.46, 0.5, 0.54, 0.58, 0.62, 0.66];
/** Bars shorter than these tell nothing. */
const LEAST_BARS = 56;
const LEAST_BAR_SHARE = 0.18;

interface Manner {
  readonly isStacked: boolean;
  readonly nameRoom: number;
}

/**
 * Sets the rows of a ranking so that no name is cut and as many are shown as can be, `aside` px of
 * the width being those of ranks, values and blanks.
 */
export function setRows(
  rows: readonly RankedRow[],
  { width, height }: SheetSpace,
  { nameX, aside }: { readonly nameX: number; readonly aside: number },
  ruler: TextRuler,
): SetRows {
  const widest = Math.max(0, ...rows.map((row) => ruler(row.name, sheetStyle(weightOf(row)))));
  const leastBars = Math.max(LEAST_BARS, LEAST_BAR_SHARE * width);
  const beside = besideRooms(widest, width, width - aside - GAP - leastBars);
  const stacked: Manner = { isStacked: true, nameRoom: width - nameX };
  const manners = beside.map((nameRoom): Manner => ({ isStacked: false, nameRoom }));
  const ordered = width < NARROW ? [stacked, ...manners] : [...manners, stacked];
  let best: SetRows | undefined;
  for (const manner of ordered) {
    const set = rows.map((row) => setRow(row, manner, ruler));
    // Names over their bars have all the width there is: none is cut that could be whole.
    if (!manner.isStacked && set.some(isCut)) continue;
    const shown = set.slice(0, fitting(set, height));
    if (!best || shown.length > best.shown.length) best = { ...manner, shown };
    if (shown.length === rows.length) break;
  }
  return best ?? { ...stacked, shown: [] };
}

/** Names in bold are those of the territory that the page shows. */
export function weightOf({ isChosen }: RankedRow): 400 | 600 {
  return isChosen ? 600 : 400;
}

function besideRooms(widest: number, width: number, most: number): readonly number[] {
  const rooms = [...NAME_SHARES.map((share) => share * width), most].filter((room) => room <= most);
  const needed = Math.ceil(widest);
  return [...new Set(rooms.map((room) => Math.min(room, needed)))].filter((room) => room > 0);
}

function setRow(row: RankedRow, { isStacked, nameRoom }: Manner, ruler: TextRuler): SetRow {
  const name = linesWithin(row.name, nameRoom, MOST_LINES, ruler, weightOf(row));
  const text = name.length * LINE_HEIGHT;
  const least = isStacked ? text + UNDER : Math.max(LEAST_ROW, text + 1);
  const ease = isStacked ? text + UNDER_EASE : Math.max(ROW, text + 6);
  return { row, name, least, ease };
}

/** Tells whether a name lacks its end. */
export const isCut = ({ row, name }: Pick<SetRow, 'row' | 'name'>) =>
  name.some((line) => line.endsWith('…')) && !row.name.endsWith('…');

/** Counts the rows that have room; where some have none, a line to count them has. */
function fitting(rows: readonly SetRow[], height: number): number {
  const needed = (count: number) =>
    rows.slice(0, count).reduce((sum, { least }) => sum + least, 0) - 0.5;
  if (needed(rows.length) <= height) return rows.length;
  let count = rows.length - 1;
  while (count > 1 && needed(count) > height - LINE_HEIGHT) count -= 1;
  return Math.max(1, count);
}
