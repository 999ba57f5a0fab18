import type { TextRuler } from '../../theme/drawing/picture.ts';
import type { SheetSpace } from '../drawn-chart.ts';
import type { PlotArea } from '../plot-area.ts';
import { LINE_HEIGHT } from '../sheet-text.ts';
import type { ValueRange } from '../value-range.ts';
import type { SmallChart, SmallChartsData } from './small-data.ts';
import {
  chartHead,
  fixedHeight,
  GRID_STYLES,
  type GridStyle,
  type SmallGrid,
  smallGrid,
  TIGHT_STYLES,
  TIGHTEST,
} from './small-grid.ts';

export interface PlacedSmallChart {
  readonly chart: SmallChart;
  readonly name: readonly string[];
  readonly note: readonly string[];
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
          ...chartHead(chart, chartWidth, style, ruler),
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
  return { charts, values, left, bottom: top - style.rowGap };
}

interface FittingGrid {
  readonly grid: SmallGrid;
  /** Charts that are left out. */
  readonly left: number;
}

/** The first style in which all charts fit; else as many of the first ones as fit in a tight one. */
function fittingGrid(
  data: SmallChartsData,
  width: number,
  height: number,
  ruler: TextRuler,
): FittingGrid {
  const fits = (grid: SmallGrid, room: number) =>
    fixedHeight(grid) + grid.rows.length * grid.style.leastPlot <= room;
  for (const style of GRID_STYLES) {
    const grid = smallGrid(data, width, style, ruler);
    if (fits(grid, height)) return { grid, left: 0 };
  }
  const gridOf = (count: number, style: GridStyle) => {
    const shown = { ...data, charts: data.charts.slice(0, count) };
    // All keep to the one scale, whether they are shown or not.
    const { values } = smallGrid(data, width, style, ruler);
    return {
      grid: { ...smallGrid(shown, width, style, ruler), values },
      left: data.charts.length - count,
    };
  };
  for (let count = data.charts.length - 1; count > 1; count -= 1) {
    for (const style of TIGHT_STYLES) {
      const fitting = gridOf(count, style);
      if (fits(fitting.grid, height - LINE_HEIGHT)) return fitting;
    }
  }
  return gridOf(1, TIGHTEST);
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
