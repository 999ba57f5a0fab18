import type { FigureTable } from './figure.ts';
import type { StringColumn } from './string-column.ts';

/** A column that breaks an indicator down, and its values in the order of the table. */
export interface BreakdownColumn {
  readonly name: string;
  readonly values: readonly string[];
}

/** A column with more values than this is a text of each row, not a breakdown to draw. */
const MOST_BREAKDOWN_VALUES = 40;

/** The columns that break each indicator down, by its code. */
export type BreakdownColumns = ReadonlyMap<string, readonly BreakdownColumn[]>;

/** Figures, and what breaks them down where that was found beforehand. */
export interface BrokenDownFigures {
  readonly figures: FigureTable;
  readonly brokenDown?: BreakdownColumns | undefined;
}

const made = new WeakMap<FigureTable, BreakdownColumns>();

/** Gives the columns that break an indicator down in several values. */
export function breakdownColumns(
  { figures, brokenDown }: BrokenDownFigures,
  indicator: string,
): readonly BreakdownColumn[] {
  const known = brokenDown ?? made.get(figures) ?? columnsByIndicator(figures);
  if (!brokenDown) made.set(figures, known);
  return known.get(indicator) ?? [];
}

/** A table of marks larger than this, in bytes, would be that of a column of free texts. */
const MOST_MARKS = 2 ** 24;

/** Lists them for all indicators in one walk through the table. */
export function columnsByIndicator(table: FigureTable): BreakdownColumns {
  const found = new Map<string, BreakdownColumn[]>();
  const indicators = table.indicator.table;
  for (const { name, column } of table.breakdowns) {
    const width = column.table.length;
    if (indicators.length * width > MOST_MARKS) continue;
    const marks = marksOf(table, column);
    indicators.forEach((indicator, code) => {
      const own = marks.subarray(code * width, (code + 1) * width);
      const values = column.table.filter((text, value) => text !== '' && own[value] === 1);
      if (values.length < 2 || values.length > MOST_BREAKDOWN_VALUES) return;
      found.set(indicator, [...(found.get(indicator) ?? []), { name, values }]);
    });
  }
  return found;
}

/** Marks which indicator, a line each, comes with which text of a column. */
function marksOf({ length, indicator }: FigureTable, column: StringColumn): Uint8Array {
  const width = column.table.length;
  const marks = new Uint8Array(indicator.table.length * width);
  for (let row = 0; row < length; row += 1) {
    marks[(indicator.codes[row] ?? 0) * width + (column.codes[row] ?? 0)] = 1;
  }
  return marks;
}
