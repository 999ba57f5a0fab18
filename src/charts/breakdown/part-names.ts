import type { TextRuler } from '../../theme/drawing/picture.ts';
import { LINE_HEIGHT, sheetStyle } from '../sheet-text.ts';
import type { BreakdownData } from './breakdown-data.ts';
import type { PlacedStep } from './breakdown-layout.ts';

/** A part named beside the last column. */
export interface PlacedName {
  readonly part: number;
  readonly y: number;
  /** Middle of its segment. */
  readonly at: number;
}

/** Narrowest drawing that gives room to names beside it, and the most that it gives. */
const NARROWEST = 460;
const MOST_SHARE = 0.32;
/** A segment this thin cannot be told by a name beside it. */
const THINNEST = 3;
const LEADER = 18;

/** Gives the room that names beside the last column need; 0 where a legend has to say them. */
export function nameRoom(data: BreakdownData, width: number, ruler: TextRuler): number {
  const last = data.steps.at(-1);
  const widths = data.parts.map(({ label }) => ruler(label, sheetStyle(600)));
  const room = Math.max(0, ...widths) + LEADER + 4;
  if (!last || width < NARROWEST || room > MOST_SHARE * width) return 0;
  const used = data.parts.map((_, part) => data.steps.some((step) => sizeAt(step, part) > 0));
  const most = Math.max(
    ...data.steps.map(({ segments }) => segments.reduce((s, { size }) => s + size, 0)),
  );
  const areSeen = data.parts.every((_, part) => !used[part] || sizeAt(last, part) > 0.015 * most);
  return areSeen ? room : 0;
}

function sizeAt(step: BreakdownData['steps'][number], part: number): number {
  return step.segments[part]?.size ?? 0;
}

/** Places names beside the segments of a column, apart from one another, between two heights. */
export function partNames(
  { segments }: PlacedStep,
  top: number,
  bottom: number,
): readonly PlacedName[] {
  const names = segments
    .filter(({ y0, y1 }) => y1 - y0 >= Math.min(THINNEST, 0.5))
    .map(({ part, y0, y1 }) => ({ part, at: (y0 + y1) / 2, y: (y0 + y1) / 2 }))
    .sort((a, b) => a.at - b.at);
  let least = top + LINE_HEIGHT / 2;
  const pushed = names.map((name) => {
    const y = Math.max(least, name.y);
    least = y + LINE_HEIGHT;
    return { ...name, y };
  });
  let most = bottom - LINE_HEIGHT / 2;
  return pushed
    .reverse()
    .map((name) => {
      const y = Math.min(most, name.y);
      most = y - LINE_HEIGHT;
      return { ...name, y };
    })
    .reverse();
}

/** Length of the line from a segment to its name. */
export const NAME_LEADER = LEADER;
