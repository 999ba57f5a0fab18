import type { Frame } from '../../export/exhibit.ts';
import type { Scheme } from '../../theme/indicator-style.ts';
import { strokeLines } from '../../theme/drawing/drawn-path.ts';
import type { Drawn, TextRuler } from '../../theme/drawing/picture.ts';
import { PAGE_COLORS, type PageColors } from '../../theme/page-colors.ts';
import type { ChartMark } from '../chart-mark.ts';
import { clearTicks } from '../clear-ticks.ts';
import { drawLink } from '../draw-link.ts';
import { drawPoint } from '../draw-point.ts';
import {
  chartInFrame,
  type ChartSheet,
  type DrawnChart,
  type SheetSpace,
  TEXT_SIZE,
} from '../drawn-chart.ts';
import type { Track } from '../evolution-scene.ts';
import { placeColumns } from '../place-columns.ts';
import { placeLinks } from '../place-links.ts';
import { placeMarks } from '../place-marks.ts';
import type { PlacedPoint } from '../placed-point.ts';
import { pointBox } from '../point-box.ts';
import { LINE_HEIGHT, sheetLine } from '../sheet-text.ts';
import { timeLabels } from '../time-labels.ts';
import type { SmallChartsData } from './small-data.ts';
import { type PlacedSmallChart, type SmallLayout, smallLayout } from './small-layout.ts';

const FONT_SIZE = 13;
/** Of the text of a frame, the least that may be drawn. */
const LEAST_SHARE = 0.85;

/** Draws one small chart a territory, all on the same axes. */
export function smallChartsPicture(data: SmallChartsData, frame: Frame): DrawnChart {
  const colors = PAGE_COLORS[frame.scheme];
  const lay = (space: SheetSpace): ChartSheet => {
    const layout = smallLayout(data, space, frame.ruler);
    const drawn = layout.charts.map((placed) => ({
      placed,
      ...place(placed, frame.scheme, colors),
    }));
    const { left, bottom, isWhole } = layout;
    const more = sheetLine(data.moreText(left), 0, bottom + LINE_HEIGHT / 2, {
      color: colors.muted,
    });
    return {
      items: [
        ...drawn.flatMap(({ placed, items }) => [
          ...drawHead(placed, colors),
          ...drawAxes(data, placed, layout, frame.ruler, colors),
          ...items,
          ...(placed.chart.series.points.length === 0 ? [drawEmpty(data, placed, colors)] : []),
        ]),
        ...(left > 0 ? [more] : []),
      ],
      marks: drawn.flatMap(({ placed, points }) => marksOf(placed, points, frame.scheme)),
      leftOut: left > 0 ? 'charts' : isWhole ? undefined : 'names',
    };
  };
  return chartInFrame(frame, lay, LEAST_SHARE);
}

function place({ chart, area }: PlacedSmallChart, scheme: Scheme, colors: PageColors) {
  const { series } = chart;
  const entries = series.points.map((point, pointIndex) => ({ point, pointIndex }));
  const track: Track = { series, seriesIndex: 0, color: series.style.color[scheme], entries };
  const isStock = series.kind === 'stock';
  const points: readonly PlacedPoint[] = isStock
    ? placeMarks([track], area, true)
    : placeColumns([track], area);
  const marks = points.filter((point) => point.kind === 'mark');
  const links = isStock ? placeLinks([track], marks) : [];
  const paths = [
    ...links.map(drawLink),
    ...points.flatMap((point) => drawPoint(point, colors.paper)),
  ];
  return { points, items: [{ kind: 'paths', paths }] satisfies Drawn[] };
}

function drawHead(
  { chart, head: { name, note }, x0, top }: PlacedSmallChart,
  colors: PageColors,
): Drawn[] {
  const names = name.map((line, index) =>
    sheetLine(line, x0, top + (index + 0.5) * LINE_HEIGHT, {
      color: colors.ink,
      weight: chart.isChosen ? 700 : 600,
    }),
  );
  const notes = note.map((line, index) => {
    const y = top + (name.length + index + 0.5) * LINE_HEIGHT;
    return sheetLine(line, x0, y, { color: colors.muted });
  });
  return [...names, ...notes];
}

function drawAxes(
  data: SmallChartsData,
  { area, isFirst, hasTimes }: PlacedSmallChart,
  { values }: SmallLayout,
  ruler: TextRuler,
  colors: PageColors,
): Drawn[] {
  const { left, right, base, bottom, yOf, xOf } = area;
  const across = (y: number) =>
    [
      [left, y],
      [right, y],
    ] as const;
  const ticks = clearTicks(values.ticks, yOf, TEXT_SIZE);
  const grid = ticks.map((tick) => across(yOf(tick)));
  const labels = timeLabels(data.time, right - left, FONT_SIZE, data.tickText);
  return [
    {
      kind: 'paths',
      paths: [strokeLines(grid, colors.grid, 1), strokeLines([across(base)], colors.muted, 1.25)],
    },
    ...(isFirst
      ? ticks.map((tick) =>
          sheetLine(data.numberText(tick), left - 6, yOf(tick), {
            color: colors.muted,
            align: 'right',
          }),
        )
      : []),
    ...(hasTimes ? ends(labels) : []).map(({ at, text }) => {
      const look = { color: colors.muted, align: 'center' } as const;
      const label = sheetLine(text, xOf(at), bottom + 4 + LINE_HEIGHT / 2, look);
      // A name that is wider than its period stays over its own chart.
      const half = ruler(text, label.style) / 2;
      return { ...label, x: Math.max(left + half, Math.min(right - half, label.x)) };
    }),
  ];
}

/** The first and the last of the labels: a small chart has no room for more. */
function ends<Label extends { readonly text: string }>(labels: readonly Label[]): Label[] {
  const named = labels.filter(({ text }) => text !== '');
  const [first, last] = [named[0], named.at(-1)];
  return [...new Set([first, last])].filter((label) => label !== undefined);
}

function drawEmpty(
  { emptyText }: SmallChartsData,
  { area }: PlacedSmallChart,
  colors: PageColors,
): Drawn {
  const look = { color: colors.muted, align: 'center', rim: colors.paper } as const;
  return sheetLine(emptyText, (area.left + area.right) / 2, (area.top + area.base) / 2, look);
}

function marksOf(
  { chart }: PlacedSmallChart,
  points: readonly PlacedPoint[],
  scheme: Scheme,
): ChartMark[] {
  const color = chart.series.style.color[scheme];
  return [...points]
    .sort((a, b) => a.pointIndex - b.pointIndex)
    .flatMap((point) => {
      const said = chart.series.points[point.pointIndex];
      if (!said) return [];
      return {
        id: `${chart.id} ${point.pointIndex}`,
        series: chart.id,
        box: pointBox(point),
        x: point.x,
        y: point.y,
        text: `${chart.name}, ${said.periodText}, ${said.text}`,
        lines: [chart.name, `${said.periodText} : ${said.text}`],
        color,
      };
    });
}
