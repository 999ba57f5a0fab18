import type { Measure } from '../model/measure.ts';
import { measureText } from './read-measure.ts';
import type { Remarks } from './remarks.ts';

/** A tree of texts: each level holds one part of the key, the last one the place of the figure. */
type Branch = Map<string, Branch | number>;

/**
 * Remembers which figures were read, so that none is counted twice. A key is the indicator, the
 * period, the source, the breakdown and the territory as written; it is walked part by part, since
 * joining a text for each row would cost more than reading the row.
 */
export class FigureLedger {
  readonly #root: Branch = new Map();
  readonly #measures: Measure[] = [];
  readonly #rows: number[] = [];
  readonly #files: string[] = [];

  /**
   * Tells whether a figure is new. A second row that gives the same value is set aside with a
   * warning, one that gives another with an error: nobody can tell which of the two is right.
   *
   * @param key its parts, always as many, the one with the most values last
   */
  isNew(
    key: readonly string[],
    measure: Measure,
    row: number,
    file: string,
    remarks: Remarks,
  ): boolean {
    const branch = this.#branchOf(key);
    const last = key.at(-1) ?? '';
    const place = branch.get(last);
    const earlier = typeof place === 'number' ? this.#measures[place] : undefined;
    if (typeof place !== 'number' || !earlier) {
      branch.set(last, this.#measures.length);
      this.#measures.push(measure);
      this.#rows.push(row);
      this.#files.push(file);
      return true;
    }
    const first = measureText(earlier);
    const second = measureText(measure);
    const firstRow = String(this.#rows[place] ?? 0);
    const params = { first, second, firstRow, firstFile: this.#files[place] ?? '' };
    const severity = first === second ? 'warning' : 'error';
    remarks.add('figure-repeated', severity, { row, column: 'valeur', value: second, params });
    return false;
  }

  #branchOf(key: readonly string[]): Branch {
    let branch = this.#root;
    for (let level = 0; level < key.length - 1; level += 1) {
      const text = key[level] ?? '';
      let next = branch.get(text);
      if (!(next instanceof Map)) {
        next = new Map();
        branch.set(text, next);
      }
      branch = next;
    }
    return branch;
  }
}
