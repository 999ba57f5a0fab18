import type { Vertex } from '../theme/polygon.ts';
import { strokeLines } from '../theme/drawing/drawn-path.ts';
import type { Drawn } from '../theme/drawing/picture.ts';
import type { ChartColors } from './evolution-options.ts';
import type { EventLines, PlacedEventLine } from './place-events.ts';
import type { PlotArea } from './plot-area.ts';
import { drawLabel, textStyle } from './plot-label.ts';

/** A stretch of time this long, in px, is drawn as such. */
const LASTING = 6;
/** Height of the ends of a stretch of which no more is known, in px. */
const END = 4;

/** Where the rows of names stand. */
export interface EventRows {
  readonly top: number;
  readonly height: number;
}

/** Gives the height of the middle of a row. */
export function rowMiddle({ top, height }: EventRows, row: number): number {
  return top + (row + 0.5) * height;
}

/** Draws the lines of events, under the data. */
export function drawEventLines(
  { lines }: EventLines,
  rows: EventRows,
  area: PlotArea,
  color: string,
): Drawn {
  const drawn = lines
    .filter(({ isDated }) => isDated)
    .map((line): Vertex[] => [
      [line.x, topOf(line, rows, area)],
      [line.x, area.bottom],
    ]);
  return { kind: 'paths', paths: [strokeLines(drawn, color, 1, [1, 3], 0.9)] };
}

function topOf({ label, row }: PlacedEventLine, rows: EventRows, area: PlotArea): number {
  return label ? rowMiddle(rows, row) - rows.height * 0.35 : area.top - 6;
}

/** Draws the names of events, a flag that keeps each to its line, and how long they last. */
export function drawEventNames(
  { lines }: EventLines,
  rows: EventRows,
  area: PlotArea,
  colors: ChartColors,
  fontSize: number,
): Drawn[] {
  const flags = lines.flatMap((line) => {
    const { x, endX, isDated, label, row } = line;
    const top = topOf(line, rows, area);
    const bottom = label ? rowMiddle(rows, row) + rows.height * 0.45 : area.top;
    const flag: Vertex[] = [
      [x, isDated ? top : bottom - END],
      [x, bottom],
    ];
    const end: Vertex[] = [
      [endX, bottom - END],
      [endX, bottom],
    ];
    const stretch: Vertex[] = [
      [x, bottom],
      [endX, bottom],
    ];
    if (!label) return isDated ? [strokeLines([flag], colors.ink, 1.5)] : [];
    if (endX - x < LASTING) return [strokeLines([flag], colors.ink, 1.5)];
    return [
      strokeLines([flag], colors.ink, 1.5, [], isDated ? 1 : 0.6),
      strokeLines(isDated ? [stretch] : [stretch, end], colors.ink, 1.5, [], 0.6),
    ];
  });
  const names = lines.flatMap(({ label, row }) =>
    label
      ? [
          drawLabel(
            { x: label.x, y: rowMiddle(rows, row), align: 'left', text: label.text },
            textStyle(fontSize),
            colors.muted,
            colors.paper,
          ),
        ]
      : [],
  );
  return [{ kind: 'paths', paths: flags }, ...names];
}
