import type { TextRuler } from '../theme/drawing/picture.ts';
import type { Day, Precision } from '../model/period.ts';
import type { EventRows } from './draw-events.ts';
import type { DrawnStrip } from './chart-strip.ts';
import { TIME_BLANK, VALUE_BLANK } from './draw-axes.ts';
import { endLabelRoom } from './end-labels.ts';
import type { EvolutionScene } from './evolution-scene.ts';
import { type EventLines, placeEvents } from './place-events.ts';
import type { PlotArea } from './plot-area.ts';
import { textStyle } from './plot-label.ts';
import { areNamedAbove } from './reference-labels.ts';
import { type TimeLabel, timeLabels } from './time-labels.ts';

/** The space that a chart is drawn in, in px, and what measures its texts. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  readonly ruler: TextRuler;
  /** True where a strip under the chart adds to the height rather than takes of it. */
  readonly grows?: boolean | undefined;
}

/** What stands round the data. */
export interface EvolutionFrame {
  readonly area: PlotArea;
  readonly labels: readonly TimeLabel[];
  readonly events: EventLines;
  readonly eventRows: EventRows;
  /** What stands under the time axis, and the height of its top. */
  readonly strip: DrawnStrip | undefined;
  readonly stripTop: number;
  /** Of the whole drawing, in px. */
  readonly height: number;
}

/** Room over the plot for arrows and values that stand on its top, and on its sides, in px. */
const HEADROOM = 20;
/** Share of a low drawing that it may take. */
const HEAD_SHARE = 0.1;
const SIDE = 12;
/** Height of a row of text, in em. */
const ROW = 1.7;
/** Least size of the plot itself, in px: in less, nothing can be read, but nothing breaks. */
const LEAST = 40;
/** Room of a strip under a chart, in px where it adds to the height, as a share of it where not. */
const STRIP_ROOM = 180;
const STRIP_SHARE = 0.34;
/** Least height of a plot, in px, under names of events or over a strip: with less, they give way. */
const LEAST_READ = 90;

/**
 * Gives the plot of a scene in a space, and what stands round it: axes, names of events, and under
 * them the strip, unless it would leave the plot too low to be read.
 */
export function evolutionFrame(scene: EvolutionScene, size: DrawingSize): EvolutionFrame {
  const { width, ruler } = size;
  const { fontSize, values, options, content, time } = scene;
  const row = fontSize * ROW;
  const style = textStyle(fontSize);
  const numbers = values.ticks.map((value) => ruler(options.numberText(value), style));
  const left = Math.ceil(Math.max(...numbers) + VALUE_BLANK);
  const ends = Math.max(SIDE, endLabelRoom(scene, width, ruler));
  const right = Math.max(left + LEAST, Math.floor(width - ends));
  const xOf = (day: Day) => left + ((day - time.from) / (time.to - time.from)) * (right - left);
  const eventRows = { top: content.unit || areNamedAbove(scene) ? row : 0, height: row };
  const axis = fontSize * 1.25 + TIME_BLANK;
  const inTime = (content.events ?? []).filter(
    ({ start, end }) => start.start < time.to && time.from < end.end,
  );
  const headroom = Math.min(HEADROOM, HEAD_SHARE * size.height);
  const topUnder = ({ rows }: EventLines) => Math.ceil(eventRows.top + rows * row + headroom);
  const placed = (named: boolean) =>
    placeEvents(inTime, { left, right, xOf }, fontSize, ruler, named);
  const wanted = placed(content.strip === undefined);
  const events = size.height - axis - topUnder(wanted) < LEAST_READ ? placed(false) : wanted;
  const top = topUnder(events);
  const tickText = (day: Day, precision: Precision) => options.tickText(day, precision);
  const labels = timeLabels(time, right - left, fontSize, tickText, scene.finest);
  const most = size.grows ? STRIP_ROOM : STRIP_SHARE * size.height;
  const room = { width, left, right, time, labels, most, fontSize, colors: options.colors, ruler };
  const strip = content.strip?.(room);
  const stripHeight = Math.ceil(strip?.height ?? 0);
  const height = size.grows ? size.height + stripHeight : size.height;
  if (strip && height - stripHeight - axis - top < LEAST_READ) {
    return evolutionFrame({ ...scene, content: { ...content, strip: undefined } }, size);
  }
  const bottom = Math.max(top + LEAST, Math.floor(height - stripHeight - axis));
  const share = (value: number) => (value - values.min) / (values.max - values.min);
  const yOf = (value: number) => bottom - share(value) * (bottom - top);
  const base = Math.min(bottom, Math.max(top, yOf(0)));
  const area = { left, right, top, bottom, base, xOf, yOf };
  return { area, labels, events, eventRows, strip, stripTop: height - stripHeight, height };
}
