import type { Figure, FigureTable } from './figure.ts';
import { type MeasureCodes, measureCodes } from './measure-codes.ts';
import { requirePeriod } from './period.ts';
import { TextCodes } from './text-codes.ts';

/** One figure, its texts as codes of the columns that hold them. */
export interface CodedFigure {
  readonly indicator: number;
  readonly period: number;
  readonly territory: number;
  /** NaN where there is none; `state` then says why, as in a FigureTable. */
  readonly value: number;
  readonly state: number;
  readonly qualifier: number;
  readonly source: number;
  readonly note: number;
}

/**
 * Collects figures into the columns of a table. Where their texts were coded beforehand, a million
 * rows cost a million numbers written, not a million texts looked up.
 */
export class FigureTableBuilder {
  readonly indicators = new TextCodes();
  readonly periods = new TextCodes();
  readonly territories = new TextCodes();
  readonly sources = new TextCodes();
  readonly notes = new TextCodes();
  readonly breakdowns: readonly { readonly name: string; readonly texts: TextCodes }[];
  /** Columns of codes: the five above, then the breakdowns. */
  codes: Uint32Array<ArrayBuffer>[];
  #value = new Float64Array(1024);
  #state = new Uint8Array(1024);
  #qualifier = new Uint8Array(1024);
  #length = 0;

  constructor(breakdownNames: readonly string[] = []) {
    this.breakdowns = breakdownNames.map((name) => ({ name, texts: new TextCodes() }));
    this.codes = Array.from({ length: 5 + breakdownNames.length }, () => new Uint32Array(1024));
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a figure and gives its row. */
  add({ indicator, period, territory, measure, source, note, breakdown }: Figure): number {
    const coded = {
      indicator: this.indicators.codeOf(indicator),
      period: this.periods.codeOf(period.id),
      territory: this.territories.codeOf(territory),
      ...measureCodes(measure),
      source: this.sources.codeOf(source),
      note: this.notes.codeOf(note),
    };
    const parts = this.breakdowns.map(({ texts }, place) => texts.codeOf(breakdown[place] ?? ''));
    return this.addCoded(coded, parts);
  }

  /** Adds a figure by its codes and gives its row. It and its breakdown may be objects used again. */
  addCoded(figure: CodedFigure, breakdown: ArrayLike<number>): number {
    const row = this.#length;
    if (row === this.#value.length) this.#grow(row * 2);
    const { codes } = this;
    write(codes[0], row, figure.indicator);
    write(codes[1], row, figure.period);
    write(codes[2], row, figure.territory);
    write(codes[3], row, figure.source);
    write(codes[4], row, figure.note);
    for (let index = 0; index < breakdown.length; index += 1) {
      write(codes[5 + index], row, breakdown[index] ?? 0);
    }
    this.#value[row] = figure.value;
    this.#state[row] = figure.state;
    this.#qualifier[row] = figure.qualifier;
    this.#length += 1;
    return row;
  }

  /** Value, state and qualifier at a row, to compare. */
  measureAt(row: number): MeasureCodes {
    return {
      value: this.#value[row] ?? NaN,
      state: this.#state[row] ?? 0,
      qualifier: this.#qualifier[row] ?? 0,
    };
  }

  /** Gives the table, once: where there was room for its figures and no more, it is not copied. */
  build(): FigureTable {
    const isFull = this.#length === this.#value.length;
    const cut = <Column extends { slice(start: number, end: number): Column }>(all: Column) =>
      isFull ? all : all.slice(0, this.#length);
    const column = (place: number, { texts }: TextCodes) => ({
      table: texts,
      codes: cut(this.codes[place] ?? new Uint32Array(0)),
    });
    return {
      length: this.#length,
      indicator: column(0, this.indicators),
      period: column(1, this.periods),
      periods: this.periods.texts.map(requirePeriod),
      territory: column(2, this.territories),
      value: cut(this.#value),
      state: cut(this.#state),
      qualifier: cut(this.#qualifier),
      source: column(3, this.sources),
      note: column(4, this.notes),
      breakdowns: this.breakdowns.map(({ name, texts }, index) => ({
        name,
        column: column(5 + index, texts),
      })),
    };
  }

  /** Makes room for so many more figures at once, rather than little by little. */
  reserve(more: number): void {
    const size = this.#length + more;
    if (size > this.#value.length) this.#grow(size);
  }

  #grow(size: number): void {
    this.codes = this.codes.map((codes) => {
      const grown = new Uint32Array(size);
      grown.set(codes);
      return grown;
    });
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

function write(column: Uint32Array | undefined, row: number, code: number): void {
  if (column) column[row] = code;
}
