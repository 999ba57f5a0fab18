import type { Frame } from '../export/exhibit.ts';
import type { Day, Precision } from '../model/period.ts';
import { hatch } from '../theme/hatch.ts';
import {
  type DrawnPath,
  fillShape,
  strokeLines,
  strokeShape,
} from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import { PAGE_COLORS, type PageColors } from '../theme/page-colors.ts';
import { rectangle } from '../theme/polygon.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import type { ChartMark } from './chart-mark.ts';
import { chartInFrame, type DrawnChart, TEXT_SIZE } from './drawn-chart.ts';
import { sheetLine } from './sheet-text.ts';
import type { TimeRange } from './time-range.ts';
import {
  MARK_WIDTH,
  type PlacedEvent,
  timelineLayout,
  type TimelineEvent,
  type TimelineLayout,
} from './timeline-layout.ts';

/** What a timeline shows, with its words. */
export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  /** The days shown: those of the series above it, where it stands under one. */
  readonly range: TimeRange;
  /** Names the period of a precision that starts on a day. */
  readonly tickText: (day: Day, precision: Precision) => string;
  /** What is said of an event, line by line, its name first. */
  readonly eventLines: (event: TimelineEvent) => readonly string[];
}

const HALF_BAR = 5;
const GLYPH = 5;

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
        ...layout.events.flatMap((placed) => drawEvent(placed, colors)),
      ],
      // In order of time, whatever their lanes.
      marks: [...layout.events]
        .sort((a, b) => a.x0 - b.x0 || a.y - b.y)
        .map((placed) => markOf(placed, data, colors.ink)),
    };
  });
}

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

function drawEvent(
  { event, x0, x1, y, vague, nameX }: PlacedEvent,
  { ink, paper }: PageColors,
): Drawn[] {
  const bar = rectangle(x0, y - HALF_BAR, x1, y + HALF_BAR);
  const paths: DrawnPath[] = [];
  if (x1 - x0 > MARK_WIDTH) {
    paths.push(
      ...(vague
        ? [strokeLines(hatch(bar, 3.5), ink, 1, [], 0.35), strokeShape(bar, ink, 1, [], 0.6)]
        : [fillShape(bar, ink, 0.35)]),
    );
  }
  const glyph = shapeOutline(event.glyph, (x0 + x1) / 2, y, GLYPH);
  paths.push(fillShape(glyph, vague ? paper : ink), strokeShape(glyph, ink, 1.5));
  const name = nameX === undefined ? [] : [sheetLine(event.name, nameX, y, { color: ink })];
  return [{ kind: 'paths', paths }, ...name];
}

function markOf(
  { event, x0, x1, y }: PlacedEvent,
  { eventLines }: TimelineData,
  color: string,
): ChartMark {
  const lines = eventLines(event);
  return {
    id: event.id,
    series: 'events',
    box: { x0, x1, y0: y - HALF_BAR, y1: y + HALF_BAR },
    x: (x0 + x1) / 2,
    y: y - HALF_BAR,
    text: lines.join(', '),
    lines,
    color,
  };
}
