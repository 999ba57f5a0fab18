import type { Frame } from '../../export/exhibit.ts';
import { strokeLines } from '../../theme/drawing/drawn-path.ts';
import type { Drawn } from '../../theme/drawing/picture.ts';
import { PAGE_COLORS, type PageColors } from '../../theme/page-colors.ts';
import type { ChartMark } from '../chart-mark.ts';
import { drawBar } from '../draw-bar.ts';
import { drawArrow } from '../draw-reach.ts';
import { chartInFrame, type DrawnChart } from '../drawn-chart.ts';
import { LINE_HEIGHT, sheetLine } from '../sheet-text.ts';
import type { PathData } from './path-data.ts';
import { fittingPath } from './path-fit.ts';
import { type PlacedRate, type PlacedStage, RATE_X } from './path-layout.ts';
import { weightOf } from './path-stage.ts';

const ARROW_X = 12;

/** Draws the steps of a path, a bar from zero each, and what of one reaches the next. */
export function pathPicture(data: PathData, frame: Frame): DrawnChart {
  const colors = PAGE_COLORS[frame.scheme];
  const { layout, factor, left } = fittingPath(data, frame);
  const textSize = frame.textSize * factor;
  return chartInFrame({ ...frame, textSize }, ({ width, height }) => {
    const { stages, rates, overall, height: needed } = layout;
    const more = left > 0 ? data.moreText(left) : '';
    // Steps breathe in a frame that is higher than they need.
    const free = height - needed - 2 - (more === '' ? 0 : LINE_HEIGHT);
    const spare = Math.min(Math.max(0, free) / Math.max(1, rates.length), 2 * LINE_HEIGHT);
    const items = [
      ...stages.flatMap((placed, index) => moved(drawStage(placed, colors), index * spare)),
      ...rates.flatMap((placed, index) => moved(drawRate(placed, spare, colors), index * spare)),
    ];
    const end = rates.length * spare;
    if (overall) items.push(...moved(drawOverall(overall, colors), end));
    const color = colors.muted;
    if (more !== '') items.push(sheetLine(more, 0, needed + end + LINE_HEIGHT / 2, { color }));
    const marks = stages.map((placed, index) => markOf(placed, width, index * spare));
    const isCut = ({ label, stage }: PlacedStage) =>
      label.some((line) => line.endsWith('…')) && !stage.label.endsWith('…');
    const leftOut = left > 0 ? 'figures' : stages.some(isCut) ? 'names' : undefined;
    return { items, marks, leftOut };
  });
}

function moved(items: readonly Drawn[], y: number): Drawn[] {
  return y === 0 ? [...items] : [{ kind: 'group', x: 0, y, scale: 1, items }];
}

function drawStage(placed: PlacedStage, colors: PageColors): Drawn[] {
  const { stage, label, labelTop, time, bar, value } = placed;
  const labels = label.map((line, index) =>
    sheetLine(line, 0, labelTop + (index + 0.5) * LINE_HEIGHT, { color: colors.ink, weight: 600 }),
  );
  const look = { color: stage.measure ? colors.ink : colors.muted } as const;
  return [
    ...labels,
    ...(time ? [sheetLine(stage.timeText, time.x, time.middle, { color: colors.muted })] : []),
    ...(bar ? [{ kind: 'paths', paths: drawBar(bar, colors.paper) } as const] : []),
    ...value.lines.map((line, index) =>
      sheetLine(line, value.x, value.top + (index + 0.5) * LINE_HEIGHT, look),
    ),
  ];
}

function drawRate(placed: PlacedRate, spare: number, colors: PageColors): Drawn[] {
  const { rate, lines, top, bottom } = placed;
  const inset = Math.min(5, (bottom - top) / 4);
  const [from, to] = [top + inset, bottom + spare - inset];
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
