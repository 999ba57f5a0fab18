import type { TextRuler } from '../theme/drawing/picture.ts';
import type { ChartEvent } from './chart-series.ts';
import { textStyle } from './plot-label.ts';
import { shortened } from './shortened.ts';

/** An event across the chart: a line down from its row of names. */
export interface PlacedEventLine {
  readonly event: ChartEvent;
  /** Where it begins, in px, and where it ends where it lasts. */
  readonly x: number;
  readonly endX: number;
  /** False where only its year or so is known: it has no line, only a stretch of time. */
  readonly isDated: boolean;
  /** Its name, cut where it is long; undefined where there is no room for it. */
  readonly label: { readonly x: number; readonly width: number; readonly text: string } | undefined;
  /** The row of its name, from the top. */
  readonly row: number;
}

export interface EventLines {
  readonly lines: readonly PlacedEventLine[];
  /** Rows that names take. */
  readonly rows: number;
}

/** The stretch that names have, in px, and how days are placed in it. */
export interface EventSpace {
  readonly left: number;
  readonly right: number;
  xOf(day: number): number;
}

/** More lines than this would hide the figures: the latest are drawn. */
export const MOST_EVENTS = 12;
const ROWS = 2;
const BLANK = 5;
/** Widths that a name may take, in px, the widest that fits being taken. */
const WIDTHS: readonly number[] = [190, 130, 80];
/** A name cut to fewer letters than this says nothing. */
const TELLING = 12;

/**
 * Places events over a chart, their names beside their lines in one row or two, without overlap:
 * to the right where there is room, else to the left; a name crosses the line of no other event.
 * Where something else bears the names, there are lines only.
 */
export function placeEvents(
  events: readonly ChartEvent[],
  space: EventSpace,
  fontSize: number,
  ruler: TextRuler,
  named = true,
): EventLines {
  const style = textStyle(fontSize);
  const widthOf = (text: string) => ruler(text, style);
  const bounded = (day: number) => Math.min(space.right, Math.max(space.left, space.xOf(day)));
  const drawn = [...events]
    .sort((a, b) => a.start.start - b.start.start)
    .slice(-MOST_EVENTS)
    .map((event) => ({
      event,
      x: bounded(event.start.start),
      endX: bounded(event.end.end),
      isDated: event.start.precision === 'day' || event.start.precision === 'month',
    }));
  const dated = drawn.filter(({ isDated }) => isDated);
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  const isFree = (row: number, from: number, to: number, x: number) =>
    from >= space.left &&
    to <= space.right &&
    dated.every((other) => other.x === x || other.x < from - 2 || other.x > to + 2) &&
    taken.every((one) => one.row !== row || one.to < from - BLANK || one.from > to + BLANK);
  const lines = drawn.map((line): PlacedEventLine => {
    const { event, x, endX } = line;
    for (const text of named ? namesOf(event.name, widthOf) : []) {
      const width = widthOf(text);
      for (let row = 0; row < ROWS; row += 1) {
        const from = [x + BLANK, x - BLANK - width].find((start) =>
          isFree(row, start, start + width, x),
        );
        if (from === undefined) continue;
        const end = line.isDated ? from + width : Math.max(from + width, endX);
        taken.push({ row, from: Math.min(from, x), to: end });
        return { ...line, label: { x: from, width, text }, row };
      }
    }
    return { ...line, label: undefined, row: ROWS };
  });
  const rows = Math.max(0, ...taken.map(({ row }) => row + 1));
  return { lines: lines.map((line) => ({ ...line, row: Math.min(line.row, rows) })), rows };
}

/** The name, then shorter forms of it, as long as they tell something. */
function namesOf(name: string, widthOf: (text: string) => number): string[] {
  const names = WIDTHS.map((width) => shortened(name, width, widthOf));
  return [...new Set(names)].filter((text) => text === name || text.length >= TELLING);
}
