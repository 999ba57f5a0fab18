import type { CodedFigure, FigureColumns } from './figure-columns.ts';
import { KeyIndex } from './key-index.ts';

/** Persons counted as one figure. */
export interface PeopleGroup {
  readonly figure: CodedFigure;
  readonly breakdown: Uint32Array;
  /** Record of the first. */
  readonly first: number;
}

/** Counts persons by indicator, period, territory, source and breakdown, so that none is kept. */
export class PeopleCount {
  readonly #columns: FigureColumns;
  readonly #keys: KeyIndex;
  readonly #key: Uint32Array;
  readonly #groups: PeopleGroup[] = [];
  readonly #counts: number[] = [];

  constructor(columns: FigureColumns) {
    this.#columns = columns;
    const width = 4 + columns.breakdowns.length;
    this.#keys = new KeyIndex(width);
    this.#key = new Uint32Array(width);
  }

  /** Counts the person of a record; the figure and its breakdown may be used again. */
  add(figure: CodedFigure, breakdown: Uint32Array, record: number): void {
    this.#key.set([figure.indicator, figure.period, figure.territory, figure.source]);
    this.#key.set(breakdown, 4);
    const place = this.#keys.placeOf(this.#key);
    if (place === this.#groups.length) {
      const note = this.#columns.notes.codeOf('');
      const breakdownOwn = breakdown.slice();
      this.#groups.push({ figure: { ...figure, note }, breakdown: breakdownOwn, first: record });
    }
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  /** Writes one figure a group; gives how many persons are in those that `isNew` refuses. */
  finish(isNew: (group: PeopleGroup) => boolean): number {
    let refused = 0;
    this.#groups.forEach((group, place) => {
      const value = this.#counts[place] ?? 0;
      const figure = { ...group.figure, value, state: 0, qualifier: 0 };
      if (isNew({ ...group, figure })) this.#columns.add(figure, group.breakdown);
      else refused += value;
    });
    return refused;
  }
}
