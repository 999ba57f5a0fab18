import type { Frame } from '../../export/exhibit.ts';
import { DASHED, strokeLines } from '../../theme/drawing/drawn-path.ts';
import type { Drawn } from '../../theme/drawing/picture.ts';
import { PAGE_COLORS, type PageColors } from '../../theme/page-colors.ts';
import type { ChartMark } from '../chart-mark.ts';
import { drawBar } from '../draw-bar.ts';
import { chartInFrame, type DrawnChart } from '../drawn-chart.ts';
import { LINE_HEIGHT, sheetLine } from '../sheet-text.ts';
import type { RankingData } from './ranking-data.ts';
import { type PlacedRow, type RankingLayout, rankingLayout } from './ranking-layout.ts';
import { BAR, isCut, weightOf } from './ranking-rows.ts';

const HALF = LINE_HEIGHT / 2;

/** Draws territories from the highest: rank, name, bar from zero and value. */
export function rankingPicture(data: RankingData, frame: Frame): DrawnChart {
  const colors = PAGE_COLORS[frame.scheme];
  return chartInFrame(frame, (space) => {
    const layout = rankingLayout(data, space, frame.ruler);
    return {
      items: [
        ...layout.rows.map(({ bar }) => drawnBar(bar, colors)),
        ...drawAxis(layout, colors),
        ...drawLine(data, layout, space.width, frame, colors),
        // Over the line, which would strike through them.
        ...layout.rows.flatMap((placed) => writeRow(placed, layout, colors)),
        ...drawMore(data, layout, colors),
      ],
      marks: layout.rows.map((placed) => markOf(placed, space.width, data.color)),
      leftOut: layout.rows.some(isCut) ? 'names' : undefined,
    };
  });
}

function drawnBar(bar: PlacedRow['bar'], { paper }: PageColors): Drawn {
  return { kind: 'paths', paths: drawBar(bar, paper) };
}

function writeRow(placed: PlacedRow, layout: RankingLayout, colors: PageColors): Drawn[] {
  const { row, name, middle, valueX, top } = placed;
  const weight = weightOf(row);
  const nameMiddle = layout.isStacked ? top + name.length * HALF : middle;
  const names = name.map((line, index) => {
    const y = nameMiddle + (index - (name.length - 1) / 2) * LINE_HEIGHT;
    return sheetLine(line, layout.nameX, y, { color: colors.ink, weight, rim: colors.paper });
  });
  return [
    sheetLine(row.rankText, layout.rankX, nameMiddle, { color: colors.muted, align: 'right' }),
    ...names,
    sheetLine(row.valueText, valueX, middle, { color: colors.ink, weight, rim: colors.paper }),
  ];
}

function drawAxis({ zero, top, bottom }: RankingLayout, colors: PageColors): Drawn[] {
  const axis = [
    [zero, top],
    [zero, bottom],
  ] as const;
  return [{ kind: 'paths', paths: [strokeLines([axis], colors.muted, 1.25)] }];
}

function drawLine(
  { line }: RankingData,
  { lineX, top, bottom, isStacked, rows }: RankingLayout,
  width: number,
  { ruler }: Frame,
  colors: PageColors,
): Drawn[] {
  if (!line || lineX === undefined) return [];
  const label = sheetLine(line.text, lineX, HALF, { color: colors.ink, align: 'center' });
  const half = ruler(line.text, label.style) / 2;
  const x = Math.max(half, Math.min(width - half, lineX));
  const stem = (from: number, to: number) =>
    [
      [lineX, from],
      [lineX, to],
    ] as const;
  // Names over their bars are not struck through.
  const stems = isStacked
    ? rows.map((row) => stem(row.middle - BAR / 2 - 2, row.bottom))
    : [stem(LINE_HEIGHT + 2, Math.max(top, bottom))];
  return [
    { kind: 'paths', paths: [strokeLines(stems, colors.ink, 1.5, DASHED)] },
    { ...label, x },
  ];
}

function drawMore(
  { moreText }: RankingData,
  { left, nameX, bottom }: RankingLayout,
  colors: PageColors,
): Drawn[] {
  if (left === 0) return [];
  return [sheetLine(moreText(left), nameX, bottom + HALF, { color: colors.muted })];
}

function markOf({ row, top, bottom, bar }: PlacedRow, width: number, color: string): ChartMark {
  return {
    id: row.id,
    series: 'ranking',
    // The ring round it stays in the drawing.
    box: { x0: 3, x1: width - 3, y0: top + 2, y1: bottom - 2 },
    x: bar.x,
    y: bar.y0,
    text: row.text,
    lines: row.lines,
    color,
  };
}
