import type { MatchedRows } from './match-rows.ts';

/** How many figures stay, say otherwise, come and go. */
export interface ChangeCounts {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}

/** What changes for one indicator in one territory. */
interface PlaceTally extends ChangeCounts {
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

/** Kinds of change, in the order in which they are counted side by side. */
const KINDS = ['same', 'changed', 'added', 'gone'] as const satisfies readonly (keyof Counts)[];

/** Counts changes row by row, by indicator and territory. */
export class ChangeTally {
  readonly #matched: MatchedRows;
  readonly #places: number;
  /** Of each indicator and territory in turn, how many changes of each kind. */
  readonly #counts: Uint32Array;

  constructor(matched: MatchedRows) {
    this.#matched = matched;
    this.#places = matched.territory.texts.length;
    this.#counts = new Uint32Array(KINDS.length * matched.indicator.texts.length * this.#places);
  }

  /** Counts a row of the table after. */
  addAfter(row: number, kind: Exclude<keyof ChangeCounts, 'gone'>): void {
    const { indicator, territory } = this.#matched;
    this.#add(indicator.after[row] ?? 0, territory.after[row] ?? 0, kind);
  }

  /** Counts a row of the table before that is in the other no more. */
  addBefore(row: number): void {
    const { indicator, territory } = this.#matched;
    this.#add(indicator.before[row] ?? 0, territory.before[row] ?? 0, 'gone');
  }

  get all(): ChangeCounts {
    const total = noCounts();
    this.#counts.forEach((count, at) => (total[KINDS[at % KINDS.length] ?? 'same'] += count));
    return total;
  }

  /** The indicators that have any figure, in their order. */
  get indicators(): readonly IndicatorTally[] {
    const { indicator, territory } = this.#matched;
    return indicator.texts.flatMap((name, code) => {
      const places = territory.texts
        .map((text, place): PlaceTally => ({ territory: text, ...this.#countsOf(code, place) }))
        .filter((place) => place.same > 0 || changesIn(place) > 0);
      if (places.length === 0) return [];
      const changed = places
        .filter((place) => changesIn(place) > 0)
        .sort((a, b) => changesIn(b) - changesIn(a));
      return [{ indicator: name, ...sum(places), territories: changed }];
    });
  }

  #add(indicator: number, territory: number, kind: keyof ChangeCounts): void {
    const at = (indicator * this.#places + territory) * KINDS.length + KINDS.indexOf(kind);
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  #countsOf(indicator: number, territory: number): ChangeCounts {
    const at = (indicator * this.#places + territory) * KINDS.length;
    const [same = 0, changed = 0, added = 0, gone = 0] = this.#counts.subarray(
      at,
      at + KINDS.length,
    );
    return { same, changed, added, gone };
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
