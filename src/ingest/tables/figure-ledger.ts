import type { CodedFigure, FigureTableBuilder } from '../../model/figure-table-builder.ts';
import { measureOfCodes } from '../../model/measure-codes.ts';
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
  readonly #columns: FigureTableBuilder;
  readonly #keys: KeyIndex;
  readonly #key: Uint32Array;
  /** By row of the table of figures, which is the place of its key: record of the sheet it is of. */
  #records = new Uint32Array(1024);
  /** Sheets, and the first row of each. */
  readonly #sheets: { readonly first: number; readonly sheet: TableSheet }[] = [];

  constructor(columns: FigureTableBuilder) {
    this.#columns = columns;
    const width = FIXED_PARTS + columns.breakdowns.length;
    this.#keys = new KeyIndex(width);
    this.#key = new Uint32Array(width);
  }

  /**
   * Begins a sheet, whose figures come next: as many as is said, or fewer.
   *
   * @param largest codes that they reach, or thereabouts, in the order of a key
   */
  open(sheet: TableSheet, figures: number, largest: ArrayLike<number>): void {
    this.#sheets.push({ first: this.#columns.length, sheet });
    this.#columns.reserve(figures);
    this.#keys.reserve(figures);
    this.#keys.expect(largest);
    this.#makeRoom(this.#columns.length + figures);
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
    if (place === size) {
      if (place === this.#records.length) this.#makeRoom(2 * place);
      this.#records[place] = record;
      return true;
    }
    this.#remarkAgain(figure, place, record);
    return false;
  }

  #remarkAgain(figure: CodedFigure, place: number, record: number): void {
    const sheet = this.#sheets.at(-1)?.sheet;
    const firstSheet = this.#sheetOf(place);
    if (!sheet || !firstSheet) throw new RangeError(`sheet of row: ${place}`);
    const { remarks } = sheet;
    const first = measureText(measureOfCodes(this.#columns.measureAt(place)));
    const second = measureText(measureOfCodes(figure));
    const firstRow = String(firstSheet.remarks.rowOf(this.#records[place] ?? 0));
    const params = { first, second, firstRow, firstFile: firstSheet.file };
    const detail = { column: sheet.valueNameOf('valeur', record), value: second, params };
    if (first === second) remarks.note(record, 'figure-repeated', 'warning', detail);
    else remarks.reject(record, 'figure-repeated', detail);
  }

  #sheetOf(row: number): TableSheet | undefined {
    return this.#sheets.findLast(({ first }) => first <= row)?.sheet;
  }

  #makeRoom(rows: number): void {
    if (rows <= this.#records.length) return;
    const records = new Uint32Array(rows);
    records.set(this.#records);
    this.#records = records;
  }

  /** Row of the file, and its sheet, that a row of the table of figures comes from. */
  originOf(figure: number): FigureOrigin | undefined {
    const sheet = this.#sheetOf(figure);
    const record = this.#records[figure];
    if (!sheet || record === undefined || figure >= this.#columns.length) return undefined;
    const column = sheet.valueNameOf('valeur', record);
    return { row: sheet.remarks.rowOf(record), column, sheet };
  }
}
