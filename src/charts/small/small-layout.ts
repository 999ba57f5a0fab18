import type { TextRuler } from '../../theme/drawing/picture.ts';
import type { SheetSpace } from '../drawn-chart.ts';
import type { PlotArea } from '../plot-area.ts';
import { LINE_HEIGHT } from '../sheet-text.ts';
import type { ValueRange } from '../value-range.ts';
import type { SmallChart, SmallChartsData } from './small-data.ts';
import {
  chartHead,
  type ChartHead,
  fixedHeight,
  GRID_STYLES,
  type SmallGrid,
  smallGrid,
  TIGHT,
  TIGHTEST,
} from './small-grid.ts';

export interface PlacedSmallChart {
  readonly chart: SmallChart;
  readonly head: ChartHead;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly area: PlotArea;
  /** True for the first of its row, which bears the numbers of the axis. */
  readonly isFirst: boolean;
  /** True where it names its time under its plot. */
  readonly hasTimes: boolean;
}

export interface SmallLayout {
  readonly charts: readonly PlacedSmallChart[];
  readonly values: ValueRange;
  /** Charts that found no room, and where to say so. */
  readonly left: number;
  readonly bottom: number;
  /** False where a name had to be cut. */
  readonly isWhole: boolean;
}

const PLOT = 84;

/** Gives the height at which small charts stand at ease in a width, in px of a sheet. */
export function smallChartsHeight(data: SmallChartsData, width: number, ruler: TextRuler): number {
  const [style] = GRID_STYLES;
  if (!style) return 0;
  const grid = smallGrid(data, width, style, ruler);
  return fixedHeight(grid) + grid.rows.length * PLOT;
}

/** Places charts of one size in a grid, their names above them, as many as there is room for. */
export function smallLayout(
  data: SmallChartsData,
  { width, height }: SheetSpace,
  ruler: TextRuler,
): SmallLayout {
  const { grid, left } = fittingGrid(data, width, height, ruler);
  const { columns, chartWidth, values, rows, style } = grid;
  const room = height - (left > 0 ? LINE_HEIGHT : 0) - fixedHeight(grid);
  const plot = Math.max(1, Math.min(2 * PLOT, room / Math.max(1, rows.length)));
  const charts: PlacedSmallChart[] = [];
  let top = 0;
  rows.forEach(({ head, foot }, row) => {
    data.charts
      .slice(row * columns, Math.min((row + 1) * columns, data.charts.length - left))
      .forEach((chart, column) => {
        const x0 = grid.left + column * (chartWidth + style.gap);
        const from = top + head;
        charts.push({
          chart,
          head: chartHead(chart, chartWidth, style, ruler),
          x0,
          x1: x0 + chartWidth,
          top,
          area: areaOf(x0, x0 + chartWidth, from, from + plot, values, data),
          isFirst: column === 0,
          hasTimes: style.hasTimes || row === rows.length - 1,
        });
      });
    top += head + plot + foot + style.rowGap;
  });
  return { charts, values, left, bottom: top - style.rowGap, isWhole: grid.isWhole };
}

interface FittingGrid {
  readonly grid: SmallGrid;
  /** Charts that are left out. */
  readonly left: number;
}

/**
 * The first style in which all charts fit with their names whole; else as many of the first ones as
 * do in the tight one; at last one alone, its name cut.
 */
function fittingGrid(
  data: SmallChartsData,
  width: number,
  height: number,
  ruler: TextRuler,
): FittingGrid {
  const plotHeight = (grid: SmallGrid, room: number) =>
    (room - fixedHeight(grid)) / grid.rows.length;
  const fits = (grid: SmallGrid, room: number) => plotHeight(grid, room) >= grid.style.leastPlot;
  for (const style of GRID_STYLES) {
    const grid = smallGrid(data, width, style, ruler);
    if (grid.isWhole && fits(grid, height)) return { grid, left: 0 };
  }
  // All keep to the one scale, whether they are shown or not.
  const { values, columns: most } = smallGrid(data, width, TIGHT, ruler);
  for (let count = data.charts.length; count > 0; count -= 1) {
    const left = data.charts.length - count;
    const room = height - (left > 0 ? LINE_HEIGHT : 0);
    const shown = { ...data, charts: data.charts.slice(0, count) };
    const grids = Array.from({ length: most }, (_, index) => ({
      ...smallGrid(shown, width, TIGHT, ruler, index + 1),
      values,
    })).filter((grid) => grid.isWhole && fits(grid, room));
    // Fewer columns make longer lines, and rows the less high: the largest plots are taken.
    const area = (grid: SmallGrid) => grid.chartWidth * Math.min(PLOT, plotHeight(grid, room));
    const [best] = grids.sort((a, b) => area(b) - area(a));
    if (best) return { grid: best, left };
  }
  const first = { ...data, charts: data.charts.slice(0, 1) };
  const grid = { ...smallGrid(first, width, TIGHTEST, ruler), values };
  return { grid, left: data.charts.length - 1 };
}

function areaOf(
  left: number,
  right: number,
  top: number,
  bottom: number,
  values: ValueRange,
  { time }: SmallChartsData,
): PlotArea {
  const yOf = (value: number) =>
    bottom - ((value - values.min) / (values.max - values.min)) * (bottom - top);
  const xOf = (day: number) => left + ((day - time.from) / (time.to - time.from)) * (right - left);
  const base = Math.min(bottom, Math.max(top, yOf(0)));
  return { left, right, top, bottom, base, xOf, yOf };
}
