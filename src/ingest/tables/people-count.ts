import type { CodedFigure, FigureColumns } from './figure-columns.ts';
import { KeyIndex } from './key-index.ts';

/** Counts persons by indicator, period, territory, source and breakdown, so that none is kept. */
export class PeopleCount {
  readonly #columns: FigureColumns;
  readonly #keys: KeyIndex;
  readonly #key: Uint32Array;
  readonly #figures: CodedFigure[] = [];
  readonly #breakdowns: Uint32Array[] = [];
  readonly #counts: number[] = [];

  constructor(columns: FigureColumns) {
    this.#columns = columns;
    const width = 4 + columns.breakdowns.length;
    this.#keys = new KeyIndex(width);
    this.#key = new Uint32Array(width);
  }

  /** Counts one person; both objects may be used again. */
  add(figure: CodedFigure, breakdown: Uint32Array): void {
    this.#key.set([figure.indicator, figure.period, figure.territory, figure.source]);
    this.#key.set(breakdown, 4);
    const place = this.#keys.placeOf(this.#key);
    if (place === this.#figures.length) {
      this.#figures.push({ ...figure });
      this.#breakdowns.push(breakdown.slice());
    }
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  /** Writes one figure a group. */
  finish(): void {
    this.#figures.forEach((figure, place) => {
      const note = this.#columns.notes.codeOf('');
      const value = this.#counts[place] ?? 0;
      this.#columns.add(
        { ...figure, note, value, state: 0, qualifier: 0 },
        this.#breakdowns[place] ?? [],
      );
    });
  }
}
