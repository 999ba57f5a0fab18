import { countedRows, measureOfRows } from './cell-figures.ts';
import { groupsOf, indexedFigures, periodOfCell } from './cells.ts';
import type { Dataset } from './dataset.ts';
import type { StockFall } from './figure-check.ts';
import { type IndexedFigures, rowsOfCell } from './figure-index.ts';
import { measureInterval, type ValueMeasure } from './measure.ts';
import type { Period } from './period.ts';
import { isBelow } from './qualifier.ts';
import { textAt } from './string-column.ts';

/** What a source said last of a stock in a territory. */
interface Reached {
  readonly measure: ValueMeasure;
  readonly period: Period;
  readonly rows: readonly number[];
}

/**
 * Finds the stocks that fall: in one territory and by one source, a value that is under the one
 * before, as surely as their qualifiers allow to say.
 */
export function* fallingStocks(dataset: Dataset): Generator<StockFall> {
  const indexed = indexedFigures(dataset);
  for (const { code, kind } of dataset.indicators) {
    if (kind !== 'stock') continue;
    for (const { group, territory } of groupsOf(indexed, code)) {
      yield* fallsOf(indexed, group, { indicator: code, territory });
    }
  }
}

function* fallsOf(
  indexed: IndexedFigures,
  group: number,
  about: { readonly indicator: string; readonly territory: string },
): Generator<StockFall> {
  const { table, index } = indexed;
  const reached = new Map<string, Reached>();
  for (const cell of cellsByEnd(indexed, group)) {
    const period = periodOfCell(indexed, cell);
    for (const rows of countedRows(table, rowsOfCell(index, cell))) {
      const measure = measureOfRows(table, rows);
      if (measure.kind === 'absent') continue;
      const source = textAt(table.source, rows[0] ?? -1);
      const before = reached.get(source);
      reached.set(source, { measure, period, rows });
      if (!before || before.period.end === period.end) continue;
      if (!isBelow(measureInterval(measure), measureInterval(before.measure))) continue;
      const from = { from: before.measure, fromPeriod: before.period, fromRows: before.rows };
      yield { kind: 'stock-falls', ...about, period, source, ...from, to: measure, rows };
    }
  }
}

/** Gives the cells of a group by the end of their periods, the coarser of one end last. */
function cellsByEnd(indexed: IndexedFigures, group: number): readonly number[] {
  const { groupCells } = indexed.index;
  const first = groupCells[group] ?? 0;
  const cells = Array.from({ length: (groupCells[group + 1] ?? 0) - first }, (_, at) => first + at);
  const periodOf = (cell: number) => periodOfCell(indexed, cell);
  return cells.sort(
    (a, b) => periodOf(a).end - periodOf(b).end || periodOf(b).start - periodOf(a).start,
  );
}
