import type { TextRuler } from '../../theme/drawing/picture.ts';
import { LINE_HEIGHT, linesWithin, sheetStyle } from '../sheet-text.ts';
import { type ValueRange, valueRange } from '../value-range.ts';
import type { SmallChart, SmallChartsData } from './small-data.ts';

/** How much room small charts take: at ease, or as little as they can be read in. */
export interface GridStyle {
  /** Narrowest chart, and blanks between two and between rows. */
  readonly narrowest: number;
  readonly gap: number;
  readonly rowGap: number;
  /** Most lines of a name, and of the note under it. */
  readonly nameLines: number;
  readonly noteLines: number;
  /** True where every row names its time, rather than the last one alone. */
  readonly hasTimes: boolean;
  readonly leastPlot: number;
}

const AT_EASE: GridStyle = {
  narrowest: 140,
  gap: 18,
  rowGap: 14,
  nameLines: 4,
  noteLines: 2,
  hasTimes: true,
  leastPlot: 40,
};

export const TIGHT: GridStyle = {
  ...AT_EASE,
  narrowest: 84,
  gap: 12,
  rowGap: 8,
  noteLines: 0,
  hasTimes: false,
  leastPlot: 24,
};

/** Styles from the one at ease to the one for little room. */
export const GRID_STYLES: readonly GridStyle[] = [
  AT_EASE,
  { ...AT_EASE, narrowest: 110, noteLines: 1, leastPlot: 30 },
  TIGHT,
];

/** The least room that one chart can be read in. */
export const TIGHTEST: GridStyle = { ...TIGHT, nameLines: 1 };

/** Height of the names of times under a row. */
const FOOT = 20;
const FOOTLESS = 4;
const TICKS = 3;
const TIGHT_TICKS = 2;

/** Where charts of one size stand, before their height is known. */
export interface SmallGrid {
  readonly style: GridStyle;
  readonly columns: number;
  readonly chartWidth: number;
  readonly left: number;
  readonly values: ValueRange;
  /** Heights over and under the plots, row by row. */
  readonly rows: readonly { readonly head: number; readonly foot: number }[];
  /** False where a name had to be cut. */
  readonly isWhole: boolean;
}

/** Lays the grid of as many charts as are given in a width, in no more columns than said. */
export function smallGrid(
  data: SmallChartsData,
  width: number,
  style: GridStyle,
  ruler: TextRuler,
  mostColumns = Infinity,
): SmallGrid {
  const series = data.charts.map((chart) => chart.series);
  const values = valueRange(series, style.hasTimes ? TICKS : TIGHT_TICKS);
  const widest = values.ticks.map((tick) => ruler(data.numberText(tick), sheetStyle()));
  const left = Math.max(...widest) + 6;
  const fitting = Math.floor((width - left + style.gap) / (style.narrowest + style.gap));
  const most = Math.max(1, Math.min(fitting, data.charts.length, mostColumns));
  // As many in each row as in the last, or nearly.
  const columns = Math.ceil(data.charts.length / Math.ceil(data.charts.length / most));
  const chartWidth = (width - left - (columns - 1) * style.gap) / columns;
  const count = Math.ceil(data.charts.length / columns);
  const heads = data.charts.map((chart) => chartHead(chart, chartWidth, style, ruler));
  const rows = Array.from({ length: count }, (_, row) => {
    const own = heads.slice(row * columns, (row + 1) * columns);
    const lines = own.map(({ name, note }) => name.length + note.length);
    const isLast = row === count - 1;
    return {
      head: Math.max(...lines) * LINE_HEIGHT + 8,
      foot: style.hasTimes || isLast ? FOOT : FOOTLESS,
    };
  });
  const isWhole = heads.every(({ isWhole: own }) => own);
  return { style, columns, chartWidth, left, values, rows, isWhole };
}

/** Gives the height of a grid besides that of its plots. */
export function fixedHeight({ rows, style }: SmallGrid): number {
  return (
    rows.reduce((sum, { head, foot }) => sum + head + foot + style.rowGap, 0) - style.rowGap + 2
  );
}

/** What is written over a chart. */
export interface ChartHead {
  readonly name: readonly string[];
  readonly note: readonly string[];
  /** False where the name had to be cut. */
  readonly isWhole: boolean;
}

/** Cuts the name of a chart and its note into lines. */
export function chartHead(
  { name, note }: SmallChart,
  width: number,
  { nameLines, noteLines }: GridStyle,
  ruler: TextRuler,
): ChartHead {
  const lines = linesWithin(name, width, nameLines, ruler, 600);
  return {
    name: lines,
    isWhole: bare(lines.join('')) === bare(name),
    note: noteLines === 0 ? [] : linesWithin(note, width, noteLines, ruler),
  };
}

const bare = (text: string) => text.replaceAll(' ', '');
