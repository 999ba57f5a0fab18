import type { TextRuler } from '../theme/drawing/picture.ts';
import type { Day, Precision } from '../model/period.ts';
import type { EventRows } from './draw-events.ts';
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
}

/** What stands round the data. */
export interface EvolutionFrame {
  readonly area: PlotArea;
  readonly labels: readonly TimeLabel[];
  readonly events: EventLines;
  readonly eventRows: EventRows;
}

/** Room over the plot for arrows and values that stand on its top, and on its sides, in px. */
const HEADROOM = 20;
const SIDE = 12;
/** Height of a row of text, in em. */
const ROW = 1.7;
/** Least size of the plot itself, in px: in less, nothing can be read, but nothing breaks. */
const LEAST = 40;

/** Gives the plot of a scene in a space, and what stands round it: axes, names of events. */
export function evolutionFrame(scene: EvolutionScene, size: DrawingSize): EvolutionFrame {
  const { width, height, ruler } = size;
  const { fontSize, values, options, content, time } = scene;
  const row = fontSize * ROW;
  const style = textStyle(fontSize);
  const numbers = values.ticks.map((value) => ruler(options.numberText(value), style));
  const left = Math.ceil(Math.max(...numbers) + VALUE_BLANK);
  const ends = Math.max(SIDE, endLabelRoom(scene, width, ruler));
  const right = Math.max(left + LEAST, Math.floor(width - ends));
  const xOf = (day: Day) => left + ((day - time.from) / (time.to - time.from)) * (right - left);
  const events = placeEvents(
    (content.events ?? []).filter(({ start, end }) => start.start < time.to && time.from < end.end),
    { left, right, xOf },
    fontSize,
    ruler,
  );
  const eventRows = { top: content.unit || areNamedAbove(scene) ? row : 0, height: row };
  const top = Math.ceil(eventRows.top + events.rows * row + HEADROOM);
  const bottom = Math.max(top + LEAST, Math.floor(height - fontSize * 1.25 - TIME_BLANK));
  const share = (value: number) => (value - values.min) / (values.max - values.min);
  const yOf = (value: number) => bottom - share(value) * (bottom - top);
  const base = Math.min(bottom, Math.max(top, yOf(0)));
  const tickText = (day: Day, precision: Precision) => options.tickText(day, precision);
  const labels = timeLabels(time, right - left, fontSize, tickText, scene.finest);
  return { area: { left, right, top, bottom, base, xOf, yOf }, labels, events, eventRows };
}
