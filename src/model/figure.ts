import type { Measure } from './measure.ts';
import { measureCodes, measureOfCodes } from './measure-codes.ts';
import { type Period, requirePeriod } from './period.ts';
import { type StringColumn, StringColumnBuilder, textAt } from './string-column.ts';

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

export interface Breakdown {
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

/** Collects figures row by row into columns. */
export class FigureTableBuilder {
  readonly #breakdownNames: readonly string[];
  readonly #indicator = new StringColumnBuilder();
  readonly #period = new StringColumnBuilder();
  readonly #territory = new StringColumnBuilder();
  readonly #source = new StringColumnBuilder();
  readonly #note = new StringColumnBuilder();
  readonly #breakdowns: readonly StringColumnBuilder[];
  #value = new Float64Array(64);
  #state = new Uint8Array(64);
  #qualifier = new Uint8Array(64);
  #length = 0;

  constructor(breakdownNames: readonly string[] = []) {
    this.#breakdownNames = breakdownNames;
    this.#breakdowns = breakdownNames.map(() => new StringColumnBuilder());
  }

  add(figure: Figure): void {
    const row = this.#length;
    if (row === this.#value.length) this.#grow();
    this.#indicator.add(figure.indicator);
    this.#period.add(figure.period.id);
    this.#territory.add(figure.territory);
    this.#source.add(figure.source);
    this.#note.add(figure.note);
    this.#breakdowns.forEach((builder, index) => builder.add(figure.breakdown[index] ?? ''));
    const { value, state, qualifier } = measureCodes(figure.measure);
    this.#value[row] = value;
    this.#state[row] = state;
    this.#qualifier[row] = qualifier;
    this.#length += 1;
  }

  build(): FigureTable {
    const period = this.#period.build();
    return {
      length: this.#length,
      indicator: this.#indicator.build(),
      period,
      periods: period.table.map(requirePeriod),
      territory: this.#territory.build(),
      value: this.#value.slice(0, this.#length),
      state: this.#state.slice(0, this.#length),
      qualifier: this.#qualifier.slice(0, this.#length),
      source: this.#source.build(),
      note: this.#note.build(),
      breakdowns: this.#breakdowns.map((builder, index) => ({
        name: this.#breakdownNames[index] ?? '',
        column: builder.build(),
      })),
    };
  }

  #grow(): void {
    const size = this.#value.length * 2;
    const value = new Float64Array(size);
    value.set(this.#value);
    this.#value = value;
    const state = new Uint8Array(size);
    state.set(this.#state);
    this.#state = state;
    const qualifier = new Uint8Array(size);
    qualifier.set(this.#qualifier);
    this.#qualifier = qualifier;
  }
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
