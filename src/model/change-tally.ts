import type { MatchedRows } from './match-rows.ts';

/** How many figures stay, say otherwise, come and go. */
export interface ChangeCounts {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}

/** What changes for one indicator in one territory. */
export interface PlaceTally extends ChangeCounts {
  readonly territory: string;
}

/** What changes for one indicator, in all and by territory. */
export interface IndicatorTally extends ChangeCounts {
  readonly indicator: string;
  /** The territories where something changes, those with the most changes first. */
  readonly territories: readonly PlaceTally[];
}

type Counts = { -readonly [Kind in keyof ChangeCounts]: number };

const noCounts = (): Counts => ({ same: 0, changed: 0, added: 0, gone: 0 });

const changesIn = ({ changed, added, gone }: ChangeCounts) => changed + added + gone;

/** Counts changes row by row, by indicator and territory. */
export class ChangeTally {
  readonly #matched: MatchedRows;
  readonly #places: number;
  readonly #counts = new Map<number, Counts>();

  constructor(matched: MatchedRows) {
    this.#matched = matched;
    this.#places = matched.territory.texts.length;
  }

  /** Counts a row of the table after. */
  addAfter(row: number, kind: Exclude<keyof ChangeCounts, 'gone'>): void {
    const { indicator, territory } = this.#matched;
    this.#countsOf(indicator.after[row] ?? 0, territory.after[row] ?? 0)[kind] += 1;
  }

  /** Counts a row of the table before that is in the other no more. */
  addBefore(row: number): void {
    const { indicator, territory } = this.#matched;
    this.#countsOf(indicator.before[row] ?? 0, territory.before[row] ?? 0).gone += 1;
  }

  get all(): ChangeCounts {
    return sum(this.#counts.values());
  }

  get indicators(): readonly IndicatorTally[] {
    const { indicator, territory } = this.#matched;
    const byIndicator = new Map<number, PlaceTally[]>();
    for (const [key, counts] of this.#counts) {
      const code = Math.floor(key / this.#places);
      const place = { territory: territory.texts[key % this.#places] ?? '', ...counts };
      const places = byIndicator.get(code);
      if (places) places.push(place);
      else byIndicator.set(code, [place]);
    }
    return [...byIndicator]
      .sort(([a], [b]) => a - b)
      .map(([code, places]) => ({
        indicator: indicator.texts[code] ?? '',
        ...sum(places),
        territories: places
          .filter((place) => changesIn(place) > 0)
          .sort((a, b) => changesIn(b) - changesIn(a)),
      }));
  }

  #countsOf(indicator: number, territory: number): Counts {
    const key = indicator * this.#places + territory;
    let counts = this.#counts.get(key);
    if (!counts) {
      counts = noCounts();
      this.#counts.set(key, counts);
    }
    return counts;
  }
}

function sum(all: Iterable<ChangeCounts>): ChangeCounts {
  const total = noCounts();
  for (const { same, changed, added, gone } of all) {
    total.same += same;
    total.changed += changed;
    total.added += added;
    total.gone += gone;
  }
  return total;
}
