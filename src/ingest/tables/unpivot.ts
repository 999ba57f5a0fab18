import type { StringColumn } from '../../model/string-column.ts';
import type { Grid } from '../grids/grid.ts';
import type { ColumnPlan, ColumnRole, SheetPlan } from '../plan/sheet-plan.ts';

/** A wide table turned into one record a value. */
export interface Unpivoted {
  readonly grid: Grid;
  readonly plan: SheetPlan;
  /** Record of the wide table that each record comes from. */
  readonly recordOf: Uint32Array;
  /** Header of the column that the value of a record comes from. */
  readonly valueNameOf: (record: number) => string;
}

/** A column of values and what its header says they are. */
interface ValueColumn {
  readonly plan: ColumnPlan;
  readonly indicator: string;
  readonly period: string;
  readonly cells: StringColumn;
}

/**
 * Turns a wide table into one record a value, the others of its columns repeated beside each: what
 * a header says becomes the cell of `indicateur` or `periode`. Without a header.
 *
 * @param records the records of the wide table that are data
 */
export function unpivot(grid: Grid, plan: SheetPlan, records: Uint32Array): Unpivoted {
  const values = plan.columns.flatMap((column): readonly ValueColumn[] => {
    const cells = grid.columns[column.index];
    const { role } = column;
    if (role.kind !== 'values' || !cells) return [];
    const { indicator, period } = role;
    return [{ plan: column, indicator, period, cells }];
  });
  const kept = plan.columns.filter(
    ({ role }) => role.kind === 'field' || role.kind === 'breakdown',
  );
  const length = records.length * values.length;
  const recordOf = new Uint32Array(length);
  records.forEach((record, place) => {
    recordOf.fill(record, place * values.length, (place + 1) * values.length);
  });
  const columns: StringColumn[] = [];
  const plans: ColumnPlan[] = [];
  const add = (cells: StringColumn, column: Omit<ColumnPlan, 'index'>) => {
    plans.push({ ...column, index: columns.length });
    columns.push(cells);
  };
  for (const column of kept) {
    const cells = grid.columns[column.index];
    if (cells) add(repeated(cells, recordOf), column);
  }
  const numbers = values.find(({ plan: { numbers: chosen } }) => chosen)?.plan.numbers;
  const dates = values.find(({ plan: { dates: chosen } }) => chosen)?.plan.dates;
  const field = (name: string): Omit<ColumnPlan, 'index'> => {
    const role: ColumnRole = { kind: 'field', field: name };
    return { name, role, numbers, dates };
  };
  if (values.some(({ indicator }) => indicator !== '')) {
    add(
      alternating(
        values.map(({ indicator }) => indicator),
        length,
      ),
      field('indicateur'),
    );
  }
  if (values.some(({ period }) => period !== '')) {
    add(
      alternating(
        values.map(({ period }) => period),
        length,
      ),
      field('periode'),
    );
  }
  add(interleaved(values, records), field('valeur'));
  return {
    grid: {
      length,
      columns,
      widths: new Uint32Array(length).fill(columns.length),
      faults: new Map(),
    },
    plan: {
      ...plan,
      shape: 'rows',
      layout: { header: -1, first: 0, skipped: new Map() },
      columns: plans,
    },
    recordOf,
    valueNameOf: (record) => values[record % values.length]?.plan.name ?? '',
  };
}

function repeated({ table, codes }: StringColumn, recordOf: Uint32Array): StringColumn {
  const out = new Uint32Array(recordOf.length);
  recordOf.forEach((record, place) => (out[place] = codes[record] ?? 0));
  return { table, codes: out };
}

/** A column that holds some texts in turn, over and over. */
function alternating(texts: readonly string[], length: number): StringColumn {
  const table = [...new Set(texts)];
  const places = texts.map((text) => table.indexOf(text));
  const codes = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) codes[place] = places[place % texts.length] ?? 0;
  return { table, codes };
}

/** The cells of several columns in turn, record after record. */
function interleaved(values: readonly ValueColumn[], records: Uint32Array): StringColumn {
  const table: string[] = [];
  const codes = new Uint32Array(records.length * values.length);
  values.forEach(({ cells }, turn) => {
    const start = table.length;
    for (const text of cells.table) table.push(text);
    records.forEach((record, place) => {
      codes[place * values.length + turn] = start + (cells.codes[record] ?? 0);
    });
  });
  return { table, codes };
}
