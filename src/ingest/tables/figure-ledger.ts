import { measureOfCodes } from '../../model/measure-codes.ts';
import type { CodedFigure, FigureColumns } from './figure-columns.ts';
import { KeyIndex } from './key-index.ts';
import { measureText } from './measure-text.ts';
import type { TableSheet } from './table-sheet.ts';

/** Where a figure was written. */
export interface FigureOrigin {
  readonly row: number;
  /** Header over its value. */
  readonly column: string;
  readonly sheet: TableSheet;
}

/** Parts of a key beside its breakdown: indicator, period, source, territory as written. */
const FIXED_PARTS = 4;

/**
 * Remembers which figures were read, so that none is counted twice: those of one indicator, period,
 * source, breakdown and territory as written, since two communes now merged stay two figures.
 */
export class FigureLedger {
  readonly #columns: FigureColumns;
  readonly #keys: KeyIndex;
  readonly #key: Uint32Array;
  /** By place of the key: row of the table of figures, record of the sheet it is of. */
  readonly #figures: number[] = [];
  readonly #records: number[] = [];
  readonly #sheets: TableSheet[] = [];

  constructor(columns: FigureColumns) {
    this.#columns = columns;
    const width = FIXED_PARTS + columns.breakdowns.length;
    this.#keys = new KeyIndex(width);
    this.#key = new Uint32Array(width);
  }

  /** Makes room for the figures of a sheet. */
  reserve(records: number): void {
    this.#keys.reserve(records);
  }

  /**
   * Tells whether a figure is new. A second record that gives the same value is set aside with a
   * warning, one that gives another with an error: nobody can tell which of the two is right.
   * A figure that is new must be added to the columns next.
   */
  isNew(
    figure: CodedFigure,
    breakdown: ArrayLike<number>,
    written: number,
    sheet: TableSheet,
    record: number,
  ): boolean {
    const key = this.#key;
    key[0] = figure.indicator;
    key[1] = figure.period;
    key[2] = figure.source;
    key[3] = written;
    for (let index = 0; index < breakdown.length; index += 1) {
      key[FIXED_PARTS + index] = breakdown[index] ?? 0;
    }
    const size = this.#keys.size;
    const place = this.#keys.placeOf(key);
    const { remarks } = sheet;
    if (place === size) {
      this.#figures.push(this.#columns.length);
      this.#records.push(record);
      this.#sheets.push(sheet);
      return true;
    }
    const first = measureText(measureOfCodes(this.#columns.measureAt(this.#figures[place] ?? 0)));
    const second = measureText(measureOfCodes(figure));
    const firstSheet = this.#sheets[place] ?? sheet;
    const firstRow = String(firstSheet.remarks.rowOf(this.#records[place] ?? 0));
    const params = { first, second, firstRow, firstFile: firstSheet.file };
    const detail = { column: sheet.valueNameOf('valeur', record), value: second, params };
    if (first === second) remarks.note(record, 'figure-repeated', 'warning', detail);
    else remarks.reject(record, 'figure-repeated', detail);
    return false;
  }

  /** Row of the file, and its sheet, that a row of the table of figures comes from. */
  originOf(figure: number): FigureOrigin | undefined {
    const sheet = this.#sheets[figure];
    const record = this.#records[figure];
    if (!sheet || record === undefined) return undefined;
    const column = sheet.valueNameOf('valeur', record);
    return { row: sheet.remarks.rowOf(record), column, sheet };
  }
}
