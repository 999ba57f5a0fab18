import type { Day, Period } from '../model/period.ts';
import type { Shape } from '../theme/indicator-style.ts';
import { textWidth } from '../theme/text-width.ts';
import { type TimeLabel, timeLabels } from './time-labels.ts';
import type { TimeRange } from './time-range.ts';

/** An event on the timeline; `start` and `end` are the periods of its first and last days. */
export interface TimelineEvent {
  readonly id: string;
  readonly name: string;
  readonly start: Period;
  readonly end: Period;
  readonly type: string;
  readonly glyph: Shape;
}

export interface PlacedEvent {
  readonly event: TimelineEvent;
  /** Ends of its mark, in px, and the middle of its lane. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** True where only its month or year is known: it may have lasted less. */
  readonly vague: boolean;
  /** Where its name is written, when the lane is free long enough after it. */
  readonly nameX: number | undefined;
}

export interface TimelineLayout {
  readonly events: readonly PlacedEvent[];
  readonly labels: readonly TimeLabel[];
  /** Height of the axis line, and of the whole drawing, in px. */
  readonly axisY: number;
  readonly height: number;
  xOf(day: Day): number;
}

const LANE_HEIGHT = 22;
/** Least width of a mark, so that it can be seen and pointed at. */
export const MARK_WIDTH = 12;
const BLANK = 4;
const SIDE = 8;
const AXIS_HEIGHT = 26;

interface Slot {
  readonly event: TimelineEvent;
  readonly x0: number;
  readonly x1: number;
}

/**
 * Places events in as few lanes as hold them without overlap, the earliest on top, over a time axis;
 * an event out of the range has no place.
 */
export function timelineLayout(
  events: readonly TimelineEvent[],
  range: TimeRange,
  width: number,
  fontSize: number,
  tickText: (day: Day, precision: Period['precision']) => string,
): TimelineLayout {
  const inner = Math.max(1, width - 2 * SIDE);
  const xOf = (day: Day) => SIDE + ((day - range.from) / (range.to - range.from)) * inner;
  const slots = events
    .filter(({ start, end }) => start.start < range.to && range.from < end.end)
    .map((event) => slotOf(event, range, xOf, width))
    .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1);
  const lanes = packed(slots);
  const placed = lanes.flatMap((lane, index) =>
    lane.map(({ event, x0, x1 }, place): PlacedEvent => {
      const free = (lane[place + 1]?.x0 ?? width) - x1 - 4 * BLANK;
      const named = textWidth(event.name, fontSize) <= free;
      const vague = event.start.precision !== 'day' || event.end.precision !== 'day';
      const y = (index + 0.5) * LANE_HEIGHT;
      return { event, x0, x1, y, vague, nameX: named ? x1 + 2 * BLANK : undefined };
    }),
  );
  const axisY = Math.max(1, lanes.length) * LANE_HEIGHT + BLANK;
  return {
    events: placed,
    labels: timeLabels(range, inner, fontSize, tickText),
    axisY,
    height: axisY + AXIS_HEIGHT,
    xOf,
  };
}

function slotOf(
  event: TimelineEvent,
  range: TimeRange,
  xOf: (day: Day) => number,
  width: number,
): Slot {
  const start = xOf(Math.max(range.from, event.start.start));
  const end = xOf(Math.min(range.to, event.end.end));
  const span = Math.max(MARK_WIDTH, end - start);
  const middle = Math.min(width - span / 2, Math.max(span / 2, (start + end) / 2));
  return { event, x0: middle - span / 2, x1: middle + span / 2 };
}

/** Puts each slot in the first lane that is free. */
function packed(slots: readonly Slot[]): Slot[][] {
  const lanes: Slot[][] = [];
  for (const slot of slots) {
    const lane = lanes.find((taken) => (taken.at(-1)?.x1 ?? -Infinity) + BLANK <= slot.x0);
    if (lane) lane.push(slot);
    else lanes.push([slot]);
  }
  return lanes;
}
