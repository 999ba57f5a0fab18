import {
  type DrawnPath,
  fillShape,
  strokeShape,
  strokeLines,
} from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import { hatch } from '../theme/hatch.ts';
import { rectangle } from '../theme/polygon.ts';
import { shapeOutline } from '../theme/shape-path.ts';
import type { ChartMark } from './chart-mark.ts';
import type { ChartColors } from './evolution-options.ts';
import { drawLabel, textStyle } from './plot-label.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { GATHERED_WIDTH, MARK_WIDTH, type PlacedEvent } from './timeline-lanes.ts';

const HALF_BAR = 5;
const GLYPH = 5;
/** Half the height of the mark of several events, which holds their number. */
const GATHERED = 10;

/** Draws an event in its lane: how long it lasted, its sign, its name where there is room. */
export function drawTimelineEvent(
  { event, x0, x1, vague, label }: PlacedEvent,
  y: number,
  { ink, paper }: Pick<ChartColors, 'ink' | 'paper'>,
  fontSize: number,
): Drawn[] {
  const x = (x0 + x1) / 2;
  if (event.gathered) return drawGathered(event.gathered.length, [x0, x1], y, ink, fontSize);
  const bar = rectangle(x0, y - HALF_BAR, x1, y + HALF_BAR);
  const paths: DrawnPath[] = [];
  if (x1 - x0 > MARK_WIDTH) {
    paths.push(
      ...(vague
        ? [strokeLines(hatch(bar, 3.5), ink, 1, [], 0.35), strokeShape(bar, ink, 1, [], 0.6)]
        : [fillShape(bar, ink, 0.35)]),
    );
  }
  const glyph = shapeOutline(event.glyph, x, y, GLYPH);
  paths.push(fillShape(glyph, vague ? paper : ink), strokeShape(glyph, ink, 1.5));
  const name = label && { x: label.x, y, align: 'left' as const, text: label.text };
  return [{ kind: 'paths', paths }, ...(name ? [drawLabel(name, textStyle(fontSize), ink)] : [])];
}

function drawGathered(
  count: number,
  [x0, x1]: readonly [number, number],
  y: number,
  ink: string,
  fontSize: number,
): Drawn[] {
  const x = (x0 + x1) / 2;
  const outline =
    x1 - x0 > GATHERED_WIDTH
      ? rectangle(x0, y - GATHERED, x1, y + GATHERED)
      : shapeOutline('circle', x, y, GATHERED);
  const number = { x, y, align: 'center' as const, text: String(count) };
  return [
    { kind: 'paths', paths: [fillShape(outline, ink, 0.12), strokeShape(outline, ink, 1.25)] },
    drawLabel(number, textStyle(fontSize), ink),
  ];
}

/** Gives what an event has to be pointed at. */
export function timelineMark(
  { event, x0, x1 }: PlacedEvent,
  y: number,
  lines: readonly string[],
  color: string,
): ChartMark {
  const half = event.gathered ? GATHERED : HALF_BAR;
  return {
    id: event.id,
    series: 'events',
    box: { x0, x1, y0: y - half, y1: y + half },
    x: (x0 + x1) / 2,
    y: y - half,
    text: lines.join(', '),
    lines,
    color,
  };
}

/** Gives marks in order of time, whatever their lanes. */
export function inOrderOfTime(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  return [...placed].sort((a, b) => a.x0 - b.x0 || a.lane - b.lane);
}

/** What is said of an event, line by line, its name first. */
export type EventLines = (event: TimelineEvent) => readonly string[];
