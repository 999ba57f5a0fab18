import type { StringColumn } from '../../model/string-column.ts';
import type { Grid } from '../grids/grid.ts';
import type { ColumnPlan, SheetPlan } from '../plan/sheet-plan.ts';
import { readPeriodText } from '../values/read-period.ts';

/** A wide table turned into one record a value. */
export interface Unpivoted {
  /**
   * What it keeps of the wide table stands where it stood there, and the values where the first of
   * them did, so that what is said of a column is said of the one that the file has.
   */
  readonly grid: Grid;
  readonly plan: SheetPlan;
  /** Record of the wide table that each record comes from. */
  readonly recordOf: Uint32Array;
  /** Header of the column that the value of a record comes from. */
  readonly valueNameOf: (record: number) => string;
  readonly valuesPerRecord: number;
}

/** A column of values and what its header says they are. */
interface ValueColumn {
  readonly plan: ColumnPlan;
  readonly indicator: string;
  readonly period: string;
  readonly territory: string;
  /** The column of the contract, or the part of a year, that the period is a cell of. */
  readonly periodField: (typeof PERIOD_FIELDS)[number];
  readonly cells: StringColumn;
}

const PARTS = ['mois', 'trimestre', 'semestre'] as const;
const PERIOD_FIELDS = ['periode', 'annee', ...PARTS] as const;

/** Headers named in a remark on all columns of values before the rest become "…". */
const MOST_NAMED = 5;

const EMPTY: StringColumn = { table: [''], codes: new Uint32Array(0) };

/**
 * Turns a wide table into one record a value, the others of its columns repeated beside each: what
 * a header says becomes the cell of `indicateur`, `territoire`, `periode` or of a part of a year. Without a
 * header.
 *
 * @param records the records of the wide table that are data
 */
export function unpivot(grid: Grid, plan: SheetPlan, records: Uint32Array): Unpivoted {
  const values = valueColumns(grid, plan);
  const length = records.length * values.length;
  const recordOf = new Uint32Array(length);
  records.forEach((record, place) => {
    recordOf.fill(record, place * values.length, (place + 1) * values.length);
  });
  const columns = grid.columns.map(() => EMPTY);
  const plans: ColumnPlan[] = [];
  for (const column of plan.columns) {
    const { role, index } = column;
    const cells = grid.columns[index];
    if (!cells || (role.kind !== 'field' && role.kind !== 'breakdown')) continue;
    columns[index] = repeated(cells, recordOf);
    plans.push(column);
  }
  const numbers = values.find((one) => one.plan.numbers)?.plan.numbers;
  const add = (field: string, index: number, name: string, cells: StringColumn) => {
    columns[index] = cells;
    plans.push({ index, name, role: { kind: 'field', field }, numbers, dates: undefined });
  };
  const addSaid = (field: string, texts: readonly string[]) => {
    if (texts.some((text) => text !== '')) {
      add(field, columns.length, field, alternating(texts, length));
    }
  };
  addSaid(
    'indicateur',
    values.map(({ indicator }) => indicator),
  );
  addSaid(
    'territoire',
    values.map(({ territory }) => territory),
  );
  for (const field of PERIOD_FIELDS) {
    addSaid(
      field,
      values.map(({ period, periodField }) => (periodField === field ? period : '')),
    );
  }
  const [first] = values;
  add('valeur', first?.plan.index ?? columns.length, named(values), interleaved(values, records));
  const widths = new Uint32Array(length).fill(columns.length);
  return {
    grid: { length, columns, widths, faults: new Map() },
    plan: {
      ...plan,
      shape: 'rows',
      layout: { header: -1, first: 0, skipped: new Map() },
      columns: plans,
    },
    recordOf,
    valueNameOf: (record) => values[record % values.length]?.plan.name ?? '',
    valuesPerRecord: values.length,
  };
}

function valueColumns(grid: Grid, plan: SheetPlan): readonly ValueColumn[] {
  const isParted = PARTS.some((part) =>
    plan.columns.some(({ role }) => role.kind === 'field' && role.field === part),
  );
  return plan.columns.flatMap((column): readonly ValueColumn[] => {
    const cells = grid.columns[column.index];
    const { role } = column;
    if (role.kind !== 'values' || !cells) return [];
    const { indicator, period, part, territory = '' } = role;
    // A year over the column beside a column of months is the year of these months.
    const year = part === undefined && isParted ? yearOf(period) : undefined;
    const periodField = part ?? (year === undefined ? 'periode' : 'annee');
    return [{ plan: column, indicator, period: year ?? period, territory, periodField, cells }];
  });
}

function yearOf(text: string): string | undefined {
  const reading = readPeriodText(text, 'day-first');
  return reading.kind === 'period' && reading.period.precision === 'year'
    ? reading.period.id
    : undefined;
}

function named(values: readonly ValueColumn[]): string {
  const names = values.slice(0, MOST_NAMED).map(({ plan }) => plan.name);
  return names.join(', ') + (values.length > MOST_NAMED ? '…' : '');
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
