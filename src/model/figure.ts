import type { Measure } from './measure.ts';
import { measureOfCodes } from './measure-codes.ts';
import type { Period } from './period.ts';
import { type StringColumn, textAt } from './string-column.ts';

/** One row of `chiffres`: what was counted, when, where, and who says so. */
export interface Figure {
  readonly indicator: string;
  readonly period: Period;
  readonly territory: string;
  readonly measure: Measure;
  readonly source: string;
  readonly note: string;
  /** Value of each breakdown column, '' where the row is not broken down by it. */
  readonly breakdown: readonly string[];
}

interface Breakdown {
  readonly name: string;
  readonly column: StringColumn;
}

/**
 * Figures by column: texts are dictionary-coded, numbers stand in typed arrays, so that a million
 * rows fit in about 40 MB and cross from a worker without a copy (see `transferables`).
 */
export interface FigureTable {
  readonly length: number;
  readonly indicator: StringColumn;
  readonly period: StringColumn;
  /** The periods of `period.table`, parsed once. */
  readonly periods: readonly Period[];
  readonly territory: StringColumn;
  /** NaN where there is no value; `state` then says why. */
  readonly value: Float64Array<ArrayBuffer>;
  /** 0 where there is a value, otherwise 1 + the index in ABSENCE_REASONS. */
  readonly state: Uint8Array<ArrayBuffer>;
  /** Index in QUALIFIERS. */
  readonly qualifier: Uint8Array<ArrayBuffer>;
  readonly source: StringColumn;
  readonly note: StringColumn;
  readonly breakdowns: readonly Breakdown[];
}

/** Gives the measure at a row. Throws a RangeError for a row that the table does not have. */
export function measureAt(table: FigureTable, row: number): Measure {
  const value = table.value[row];
  const qualifier = table.qualifier[row];
  const state = table.state[row];
  if (value === undefined || qualifier === undefined || state === undefined) {
    throw new RangeError(`row: ${row}`);
  }
  return measureOfCodes({ value, state, qualifier });
}

/** Gives the period at a row. Throws a RangeError for a row that the table does not have. */
export function periodAt(table: FigureTable, row: number): Period {
  const period = table.periods[table.period.codes[row] ?? -1];
  if (period === undefined) throw new RangeError(`row: ${row}`);
  return period;
}

/** Gives a whole row as a figure. Throws a RangeError for a row that the table does not have. */
export function figureAt(table: FigureTable, row: number): Figure {
  return {
    indicator: textAt(table.indicator, row),
    period: periodAt(table, row),
    territory: textAt(table.territory, row),
    measure: measureAt(table, row),
    source: textAt(table.source, row),
    note: textAt(table.note, row),
    breakdown: table.breakdowns.map((breakdown) => textAt(breakdown.column, row)),
  };
}

/** Lists the buffers of a table, for `postMessage` to hand over instead of copying. */
export function transferables(table: FigureTable): ArrayBuffer[] {
  const columns = [
    table.indicator,
    table.period,
    table.territory,
    table.source,
    table.note,
    ...table.breakdowns.map((breakdown) => breakdown.column),
  ];
  return [
    table.value.buffer,
    table.state.buffer,
    table.qualifier.buffer,
    ...columns.map((column) => column.codes.buffer),
  ];
}
