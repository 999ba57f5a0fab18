import type { CodedFigure, FigureTableBuilder } from '../../model/figure-table-builder.ts';
import { parsePeriod } from '../../model/period.ts';
import { KeyIndex } from './key-index.ts';

/** Persons counted as one figure. */
export interface PeopleGroup {
  readonly figure: CodedFigure;
  readonly breakdown: Uint32Array;
  /** Record of the first. */
  readonly first: number;
}

/**
 * Counts persons by indicator, period, territory, source and breakdown, so that none is kept. Of a
 * stock the figure is the total reached: all persons counted so far.
 */
export class PeopleCount {
  readonly #columns: FigureTableBuilder;
  readonly #isStock: (indicator: number) => boolean;
  readonly #keys: KeyIndex;
  readonly #key: Uint32Array;
  readonly #groups: PeopleGroup[] = [];
  readonly #counts: number[] = [];

  /** @param isStock tells whether the indicator of a code is a stock */
  constructor(columns: FigureTableBuilder, isStock: (indicator: number) => boolean) {
    this.#columns = columns;
    this.#isStock = isStock;
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

  /** Codes of the indicators that were counted. */
  get indicators(): ReadonlySet<number> {
    return new Set(this.#groups.map(({ figure }) => figure.indicator));
  }

  /** Writes one figure a group; gives how many persons are in those that `isNew` refuses. */
  finish(isNew: (group: PeopleGroup) => boolean): number {
    let refused = 0;
    const values = this.#values();
    this.#groups.forEach((group, place) => {
      const value = values[place] ?? 0;
      const figure = { ...group.figure, value, state: 0, qualifier: 0 };
      if (isNew({ ...group, figure })) this.#columns.addCoded(figure, group.breakdown);
      else refused += this.#counts[place] ?? 0;
    });
    return refused;
  }

  /** The value of each group: its own count, and for a stock those of the periods before as well. */
  #values(): readonly number[] {
    const values = [...this.#counts];
    const reached = new Map<string, number>();
    for (const place of this.#placesInTime()) {
      const group = this.#groups[place];
      if (!group || !this.#isStock(group.figure.indicator)) continue;
      const { indicator, territory, source } = group.figure;
      const series = [indicator, territory, source, ...group.breakdown].join(' ');
      const total = (reached.get(series) ?? 0) + (values[place] ?? 0);
      reached.set(series, total);
      values[place] = total;
    }
    return values;
  }

  /** Places of the groups by the end of their period; of two that end together the shorter first. */
  #placesInTime(): readonly number[] {
    const periods = this.#groups.map(({ figure }) => {
      const { start = 0, end = 0 } =
        parsePeriod(this.#columns.periods.texts[figure.period] ?? '') ?? {};
      return { start, end };
    });
    return [...periods.entries()]
      .sort(([, a], [, b]) => a.end - b.end || b.start - a.start)
      .map(([place]) => place);
  }
}
