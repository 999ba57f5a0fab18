import { ABSENCE_REASONS } from '../../model/measure.ts';
import { QUALIFIERS } from '../../model/qualifier.ts';
import type { CodedFigure, FigureColumns } from './figure-columns.ts';
import { KeyIndex } from './key-index.ts';
import type { TableSheet } from './table-sheet.ts';

/** Where a figure was written. */
export interface FigureOrigin {
  readonly row: number;
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
  /** By place of the key: row of the table of figures, row and file as written. */
  readonly #figures: number[] = [];
  readonly #rows: number[] = [];
  readonly #sheets: TableSheet[] = [];

  constructor(columns: FigureColumns) {
    this.#columns = columns;
    const width = FIXED_PARTS + columns.breakdowns.length;
    this.#keys = new KeyIndex(width);
    this.#key = new Uint32Array(width);
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
      this.#rows.push(remarks.rowOf(record));
      this.#sheets.push(sheet);
      return true;
    }
    const first = measureText(this.#columns.measureAt(this.#figures[place] ?? 0));
    const second = measureText(figure);
    const firstRow = String(this.#rows[place] ?? 0);
    const params = { first, second, firstRow, firstFile: this.#sheets[place]?.file ?? '' };
    const detail = { column: sheet.valueNameOf('valeur', record), value: second, params };
    if (first === second) remarks.note(record, 'figure-repeated', 'warning', detail);
    else remarks.reject(record, 'figure-repeated', detail);
    return false;
  }

  /** Row of the file, and its sheet, that a row of the table of figures comes from. */
  originOf(figure: number): FigureOrigin | undefined {
    // Rows rise with places, and are equal where no list of people came before.
    let place = Math.min(figure, this.#figures.length - 1);
    while (place >= 0 && (this.#figures[place] ?? 0) > figure) place -= 1;
    const sheet = this.#sheets[place];
    const isIts = this.#figures[place] === figure;
    return sheet && isIts ? { row: this.#rows[place] ?? 0, sheet } : undefined;
  }
}

/** Writes a measure in the words of the tables: `500`, `plus_de 500`, `withheld`. */
function measureText(measure: Pick<CodedFigure, 'value' | 'state' | 'qualifier'>): string {
  const { value, state, qualifier } = measure;
  if (state > 0) return ABSENCE_REASONS[state - 1] ?? '';
  const word = QUALIFIERS[qualifier] ?? 'exact';
  return word === 'exact' ? String(value) : `${word} ${value}`;
}
