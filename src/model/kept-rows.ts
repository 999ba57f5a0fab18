import type { FigureTable } from './figure.ts';
import type { StringColumn } from './string-column.ts';

/** Gives a table of some rows of another, in their order; the dictionaries are shared. */
export function keptRows(table: FigureTable, isKept: (row: number) => boolean): FigureTable {
  const rows = new Uint32Array(table.length);
  let length = 0;
  for (let row = 0; row < table.length; row += 1) {
    if (isKept(row)) rows[length++] = row;
  }
  const kept = rows.subarray(0, length);
  const column = ({ table: texts, codes }: StringColumn): StringColumn => ({
    table: texts,
    codes: Uint32Array.from(kept, (row) => codes[row] ?? 0),
  });
  return {
    length,
    indicator: column(table.indicator),
    period: column(table.period),
    periods: table.periods,
    territory: column(table.territory),
    value: Float64Array.from(kept, (row) => table.value[row] ?? NaN),
    state: Uint8Array.from(kept, (row) => table.state[row] ?? 0),
    qualifier: Uint8Array.from(kept, (row) => table.qualifier[row] ?? 0),
    source: column(table.source),
    note: column(table.note),
    breakdowns: table.breakdowns.map(({ name, column: values }) => ({
      name,
      column: column(values),
    })),
  };
}
