import { groupsOf, indexedFigures, periodOfCell } from './cells.ts';
import type { Dataset } from './dataset.ts';
import { type FigureTable, measureAt } from './figure.ts';
import type { UnequalTotal } from './figure-check.ts';
import { rowsOfCell } from './figure-index.ts';
import { compareToSum } from './sum-check.ts';
import { textAt } from './string-column.ts';

/**
 * Finds the total rows that are not the sum of the rows of the same source that break them down by
 * one column, where every value of that column is there, and exact. Its values are those that the
 * source gives anywhere for the indicator: one that is not given in some place is not zero there.
 */
export function* unequalParts(dataset: Dataset): Generator<UnequalTotal> {
  const { figures: table } = dataset;
  if (table.breakdowns.length === 0) return;
  const totalled = indicatorsWithTotals(table);
  if (totalled.size === 0) return;
  const indexed = indexedFigures(dataset);
  const { index } = indexed;
  const valuesOf = valuesByKey(table);
  if (valuesOf.size === 0) return;
  for (const { code } of dataset.indicators) {
    if (!totalled.has(code)) continue;
    for (const { group, territory } of groupsOf(indexed, code)) {
      const end = index.groupCells[group + 1] ?? 0;
      for (let cell = index.groupCells[group] ?? 0; cell < end; cell += 1) {
        const about = { indicator: code, territory, period: periodOfCell(indexed, cell) };
        for (const found of differencesAmong(table, rowsOfCell(index, cell), valuesOf)) {
          yield { kind: 'parts-differ', ...about, ...found };
        }
      }
    }
  }
}

type Found = Pick<UnequalTotal, 'by' | 'source' | 'stated' | 'summed' | 'rows' | 'partRows'>;

/** By key of `partKey`, the codes of the values of its column. */
type ValuesByKey = ReadonlyMap<number, ReadonlySet<number>>;

/** Finds the differences among the rows of one cell. */
function* differencesAmong(
  table: FigureTable,
  rows: Uint32Array<ArrayBuffer>,
  valuesOf: ValuesByKey,
): Generator<Found> {
  if (rows.length < 3) return;
  const totals = new Map<number, number[]>();
  const parts = new Map<number, number[]>();
  for (const row of rows) {
    const column = loneColumn(table, row);
    if (column === 'none') put(totals, table.source.codes[row] ?? 0, row);
    else if (column !== 'several') put(parts, partKey(table, row, column), row);
  }
  for (const [key, partRows] of parts) {
    const [first = -1] = partRows;
    const breakdown = table.breakdowns[key % table.breakdowns.length];
    const [total = -1, ...others] = totals.get(table.source.codes[first] ?? 0) ?? [];
    if (!breakdown || total === -1 || others.length > 0) continue;
    const stated = measureAt(table, total);
    const values = partRows.flatMap((row) => exactValue(table, row));
    const codes = new Set(partRows.map((row) => breakdown.column.codes[row]));
    const isWhole = codes.size > 1 && codes.size === valuesOf.get(key)?.size;
    if (stated.kind === 'absent' || !isWhole || values.length < partRows.length) continue;
    if (compareToSum(stated, values) === 'none') continue;
    yield {
      by: breakdown.name,
      source: textAt(table.source, total),
      stated,
      summed: values.reduce((sum, value) => sum + value, 0),
      rows: [total],
      partRows,
    };
  }
}

/** Gives the indicators with a row that nothing breaks down: others have no total to be checked. */
function indicatorsWithTotals(table: FigureTable): ReadonlySet<string> {
  const has = new Uint8Array(table.indicator.table.length);
  // A column that is filled everywhere, as where figures come from one table, breaks all of them down.
  if (table.breakdowns.some(({ column }) => !column.table.includes(''))) return new Set();
  for (let row = 0; row < table.length; row += 1) {
    const indicator = table.indicator.codes[row] ?? 0;
    if (has[indicator] === 0 && loneColumn(table, row) === 'none') has[indicator] = 1;
  }
  return new Set(table.indicator.table.filter((_, indicator) => has[indicator] === 1));
}

function valuesByKey(table: FigureTable): ValuesByKey {
  const values = new Map<number, Set<number>>();
  for (let row = 0; row < table.length; row += 1) {
    const column = loneColumn(table, row);
    if (column === 'none' || column === 'several') continue;
    const key = partKey(table, row, column);
    const known = values.get(key);
    const code = table.breakdowns[column]?.column.codes[row] ?? -1;
    if (known) known.add(code);
    else values.set(key, new Set([code]));
  }
  return values;
}

/** Numbers the breakdowns of an indicator by one column of one source. */
function partKey(table: FigureTable, row: number, column: number): number {
  const source = table.source.codes[row] ?? 0;
  const indicator = table.indicator.codes[row] ?? 0;
  return (indicator * table.source.table.length + source) * table.breakdowns.length + column;
}

/** Gives the place of the one column that breaks a row down. */
function loneColumn(table: FigureTable, row: number): number | 'none' | 'several' {
  let lone: number | 'none' = 'none';
  for (let place = 0; place < table.breakdowns.length; place += 1) {
    const column = table.breakdowns[place]?.column;
    if (!column || column.table[column.codes[row] ?? -1] === '') continue;
    if (lone !== 'none') return 'several';
    lone = place;
  }
  return lone;
}

function exactValue(table: FigureTable, row: number): readonly number[] {
  const measure = measureAt(table, row);
  return measure.kind === 'value' && measure.qualifier === 'exact' ? [measure.value] : [];
}

function put(rowsOf: Map<number, number[]>, key: number, row: number): void {
  const rows = rowsOf.get(key);
  if (rows) rows.push(row);
  else rowsOf.set(key, [row]);
}
