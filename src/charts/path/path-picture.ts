import type { Frame } from '../../export/exhibit.ts';
import { strokeLines } from '../../theme/drawing/drawn-path.ts';
import type { Drawn } from '../../theme/drawing/picture.ts';
import { PAGE_COLORS, type PageColors } from '../../theme/page-colors.ts';
import type { ChartMark } from '../chart-mark.ts';
import { drawBar } from '../draw-bar.ts';
import { drawArrow } from '../draw-reach.ts';
import { chartInFrame, type DrawnChart, TEXT_SIZE } from '../drawn-chart.ts';
import { LINE_HEIGHT, sheetLine } from '../sheet-text.ts';
import { compactPath } from './path-compact.ts';
import type { PathData } from './path-data.ts';
import { pathLayout, type PlacedRate, type PlacedStage, RATE_X, weightOf } from './path-layout.ts';

const ARROW_X = 12;
const LEAST_TEXT = 0.85;
const FACTORS = [1, 0.95, 0.9, LEAST_TEXT];

/** Draws the steps of a path, a bar from zero each, and what of one reaches the next. */
export function pathPicture(data: PathData, frame: Frame): DrawnChart {
  const colors = PAGE_COLORS[frame.scheme];
  const fitting = fittingLayout(data, frame);
  const textSize = frame.textSize * fitting.factor;
  return chartInFrame({ ...frame, textSize }, ({ width, height }) => {
    const { stages, rates, overall, height: needed } = fitting.lay(data, width, frame.ruler);
    // Steps breathe in a frame that is higher than they need.
    const room = Math.max(0, height - needed - 2) / Math.max(1, rates.length);
    const spare = Math.min(room, 2 * LINE_HEIGHT);
    const items = [
      ...stages.flatMap((placed, index) => moved(drawStage(placed, colors), index * spare)),
      ...rates.flatMap((placed, index) => moved(drawRate(placed, spare, colors), index * spare)),
    ];
    if (overall) items.push(...moved(drawOverall(overall, colors), rates.length * spare));
    const marks = stages.map((placed, index) => markOf(placed, width, index * spare));
    return { items, marks };
  });
}

type Lay = typeof pathLayout;

/** The layout at ease, or the compact one, and how much texts give way, no further than can be read. */
function fittingLayout(
  data: PathData,
  { width, height, textSize, ruler }: Frame,
): { readonly lay: Lay; readonly factor: number } {
  const fits = (lay: Lay, factor: number) => {
    const scale = (factor * textSize) / TEXT_SIZE;
    return lay(data, width / scale, ruler).height * scale <= height;
  };
  for (const lay of [pathLayout, compactPath]) {
    const factor = FACTORS.find((one) => fits(lay, one));
    if (factor !== undefined) return { lay, factor };
  }
  return { lay: compactPath, factor: LEAST_TEXT };
}

function moved(items: readonly Drawn[], y: number): Drawn[] {
  return y === 0 ? [...items] : [{ kind: 'group', x: 0, y, scale: 1, items }];
}

function drawStage(placed: PlacedStage, colors: PageColors): Drawn[] {
  const { stage, label, labelTop, time, bar, valueX, valueMiddle } = placed;
  const labels = label.map((line, index) =>
    sheetLine(line, 0, labelTop + (index + 0.5) * LINE_HEIGHT, { color: colors.ink, weight: 600 }),
  );
  const look = { color: bar ? colors.ink : colors.muted } as const;
  return [
    ...labels,
    sheetLine(stage.timeText, time.x, time.middle, { color: colors.muted }),
    ...(bar ? [{ kind: 'paths', paths: drawBar(bar, colors.paper) } as const] : []),
    sheetLine(stage.valueText, valueX, valueMiddle, look),
  ];
}

function drawRate(placed: PlacedRate, spare: number, colors: PageColors): Drawn[] {
  const { rate, lines, top, bottom } = placed;
  const [from, to] = [top + 5, bottom + spare - 5];
  const stem = [
    [ARROW_X, from],
    [ARROW_X, to],
  ] as const;
  const paths = rate.isKnown
    ? [strokeLines([stem], colors.muted, 1.5), drawArrow(ARROW_X, to - 8, 1, colors.muted)]
    : [strokeLines([stem], colors.muted, 1.25, [2, 4])];
  const middle = (top + bottom + spare) / 2;
  const look = { color: rate.isKnown ? colors.ink : colors.muted, weight: weightOf(rate) };
  return [
    { kind: 'paths', paths },
    ...lines.map((line, index) =>
      sheetLine(line, RATE_X, middle + (index - (lines.length - 1) / 2) * LINE_HEIGHT, look),
    ),
  ];
}

function drawOverall({ rate, lines, top, bottom }: PlacedRate, colors: PageColors): Drawn[] {
  const middle = (top + bottom) / 2;
  const look = { color: rate.isKnown ? colors.ink : colors.muted, weight: weightOf(rate) };
  return lines.map((line, index) =>
    sheetLine(line, 0, middle + (index - (lines.length - 1) / 2) * LINE_HEIGHT, look),
  );
}

function markOf(
  { stage, top, bottom, bar, barMiddle }: PlacedStage,
  width: number,
  y: number,
): ChartMark {
  return {
    id: stage.id,
    series: 'path',
    // The ring round it stays in the drawing.
    box: { x0: 3, x1: width - 3, y0: top + y + 1, y1: bottom + y },
    x: bar ? bar.x : 0,
    y: barMiddle + y,
    text: stage.text,
    lines: stage.lines,
    color: stage.color,
  };
}
