import type { Frame } from '../export/exhibit.ts';
import type { Day, Precision } from '../model/period.ts';
import { strokeLines } from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import { PAGE_COLORS, type PageColors } from '../theme/page-colors.ts';
import {
  drawTimelineEvent,
  type EventLines,
  inOrderOfTime,
  timelineMark,
} from './draw-timeline.ts';
import { chartInFrame, type DrawnChart, TEXT_SIZE } from './drawn-chart.ts';
import { sheetLine } from './sheet-text.ts';
import type { TimeRange } from './time-range.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { LANE_HEIGHT, timelineLayout, type TimelineLayout } from './timeline-layout.ts';

/** What a timeline shows, with its words. */
export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  /** The days shown: those of the series above it, where it stands under one. */
  readonly range: TimeRange;
  /** Names the period of a precision that starts on a day. */
  readonly tickText: (day: Day, precision: Precision) => string;
  /** What is said of an event, line by line, its name first. */
  readonly eventLines: EventLines;
}

const layoutOf = ({ events, range, tickText }: TimelineData, width: number) =>
  timelineLayout(events, range, width, TEXT_SIZE, tickText);

/** Gives the height that a timeline needs in a width, in px of a sheet. */
export function timelineHeight(data: TimelineData, width: number): number {
  return layoutOf(data, width).height;
}

/** Draws events over a time axis, in as few lanes as hold them; one out of the range is not drawn. */
export function timelinePicture(data: TimelineData, frame: Frame): DrawnChart {
  const colors = PAGE_COLORS[frame.scheme];
  return chartInFrame(frame, ({ width }) => {
    const layout = layoutOf(data, width);
    return {
      items: [
        ...drawAxis(layout, data.range, width, colors),
        ...layout.events.flatMap((placed) =>
          drawTimelineEvent(placed, middleOf(placed), colors, TEXT_SIZE),
        ),
      ],
      marks: inOrderOfTime(layout.events).map((placed) =>
        timelineMark(placed, middleOf(placed), data.eventLines(placed.event), colors.ink),
      ),
    };
  });
}

const middleOf = ({ lane }: { readonly lane: number }) => (lane + 0.5) * LANE_HEIGHT;

function drawAxis(
  { labels, axisY, xOf }: TimelineLayout,
  { from, to }: TimeRange,
  width: number,
  colors: PageColors,
): Drawn[] {
  const days = new Set(labels.flatMap(({ period }) => [period.start, period.end]));
  const edges = [...days].filter((day) => day >= from && day <= to).map(xOf);
  const grid = edges.map((x) => [[x, 0] as const, [x, axisY + 6] as const]);
  const axis = [[0, axisY] as const, [width, axisY] as const];
  return [
    {
      kind: 'paths',
      paths: [strokeLines(grid, colors.grid, 1), strokeLines([axis], colors.muted, 1.25)],
    },
    ...labels
      .filter(({ text }) => text !== '')
      .map(({ at, text }) =>
        sheetLine(text, xOf(at), axisY + 16, { color: colors.muted, align: 'center' }),
      ),
  ];
}
