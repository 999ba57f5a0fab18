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

/** The first style in which all charts fit; else as many of the first ones as fit in the tightest. */
function fittingGrid(
  data: SmallChartsData,
  width: number,
  height: number,
  ruler: TextRuler,
): FittingGrid {
  const fits = (grid: SmallGrid, room: number) =>
    fixedHeight(grid) + grid.rows.length * grid.style.leastPlot <= room;
  let tightest: GridStyle | undefined;
  for (const style of GRID_STYLES) {
    tightest = style;
    const grid = smallGrid(data, width, style, ruler);
    if (fits(grid, height)) return { grid, left: 0 };
  }
  if (!tightest) throw new RangeError('grid styles: none');
  for (let count = data.charts.length - 1; count > 1; count -= 1) {
    // All keep to the one scale, whether they are shown or not.
    const { values } = smallGrid(data, width, tightest, ruler);
    const grid = smallGrid(
      { ...data, charts: data.charts.slice(0, count) },
      width,
      tightest,
      ruler,
    );
    if (fits(grid, height - LINE_HEIGHT)) {
      return { grid: { ...grid, values }, left: data.charts.length - count };
    }
  }
  const one = { ...data, charts: data.charts.slice(0, 1) };
  return {
    grid: smallGrid(one, width, tightest, ruler),
    left: Math.max(0, data.charts.length - 1),
  };
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
