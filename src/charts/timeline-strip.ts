import { strokeLines } from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import type { ChartStrip, StripSpace } from './chart-strip.ts';
import {
  drawTimelineEvent,
  type EventLines,
  inOrderOfTime,
  timelineMark,
} from './draw-timeline.ts';
import { drawTimelineHead, type StripTexts } from './draw-timeline-head.ts';
import { textStyle } from './plot-label.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { LANE_HEIGHT } from './timeline-layout.ts';
import { type PlacedEvent, timelineLanes } from './timeline-lanes.ts';

/** Blank over the words that head it, under them, and under all, in px. */
const TOP = 10;
const HEAD_BLANK = 6;
const BOTTOM = 2;

/** Draws events under a chart, on its time axis: lanes of marks under words that explain them. */
export function timelineStrip(
  events: readonly TimelineEvent[],
  texts: StripTexts,
  eventLines: EventLines,
): ChartStrip {
  return (space) => {
    const lanes = lanesIn(events, space);
    const head = drawTimelineHead(lanes.events, texts, space);
    const top = TOP + head.height + HEAD_BLANK;
    const bottom = top + lanes.count * LANE_HEIGHT;
    const middleOf = ({ lane }: PlacedEvent) => top + (lane + 0.5) * LANE_HEIGHT;
    return {
      height: bottom + BOTTOM,
      items: [
        { kind: 'group', x: 0, y: TOP, scale: 1, items: head.items },
        ...(lanes.count > 0 ? [drawEdges(space, top, bottom)] : []),
        ...lanes.events.flatMap((placed) =>
          drawTimelineEvent(placed, middleOf(placed), space.colors, space.fontSize),
        ),
      ],
      marks: inOrderOfTime(lanes.events).map((placed) =>
        timelineMark(placed, middleOf(placed), eventLines(placed.event), space.colors.ink),
      ),
    };
  };
}

function lanesIn(events: readonly TimelineEvent[], space: StripSpace) {
  const { time, width, left, right, most, fontSize, ruler } = space;
  const style = textStyle(fontSize);
  const head = TOP + fontSize * 1.3 + HEAD_BLANK + BOTTOM;
  return timelineLanes(events, {
    range: time,
    width,
    sides: { left, right: width - right },
    most: Math.max(1, Math.floor((most - head) / LANE_HEIGHT)),
    widthOf: (text) => ruler(text, style),
  });
}

/** Draws the ends of the periods that the axis names, down through the lanes. */
function drawEdges(
  { time: { from, to }, labels, left, right, colors }: StripSpace,
  top: number,
  bottom: number,
): Drawn {
  const xOf = (day: number) => left + ((day - from) / (to - from)) * (right - left);
  const days = new Set(labels.flatMap(({ period }) => [period.start, period.end]));
  const edges = [...days].filter((day) => day >= from && day <= to).map(xOf);
  const lines = edges.map((x) => [[x, top] as const, [x, bottom] as const]);
  return { kind: 'paths', paths: [strokeLines(lines, colors.grid, 1)] };
}
