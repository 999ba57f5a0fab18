import type { Day, Period } from '../model/period.ts';
import { textWidth } from '../theme/text-width.ts';
import { type TimeLabel, timeLabels } from './time-labels.ts';
import type { TimeRange } from './time-range.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { dayPlace, type PlacedEvent, timelineLanes } from './timeline-lanes.ts';

export interface TimelineLayout {
  readonly events: readonly PlacedEvent[];
  readonly labels: readonly TimeLabel[];
  /** Height of the axis line, and of the whole drawing, in px. */
  readonly axisY: number;
  readonly height: number;
  xOf(day: Day): number;
}

/** From one lane to the next, in px. */
export const LANE_HEIGHT = 22;
const BLANK = 4;
const SIDE = 8;
const AXIS_HEIGHT = 26;

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
  const widthOf = (text: string) => textWidth(text, fontSize);
  const space = { range, width, sides: { left: SIDE, right: SIDE }, widthOf };
  const lanes = timelineLanes(events, space);
  const axisY = Math.max(1, lanes.count) * LANE_HEIGHT + BLANK;
  const inner = Math.max(1, width - 2 * SIDE);
  return {
    events: lanes.events,
    labels: timeLabels(range, inner, fontSize, tickText),
    axisY,
    height: axisY + AXIS_HEIGHT,
    xOf: dayPlace(space),
  };
}
