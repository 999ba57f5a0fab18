/** The sources of several sums, each with the least rank at which the sum took it. */
export class SourceRanks {
  /** One source gives most sums: the last one taken is kept out of the map. */
  readonly #source: Int32Array;
  readonly #rank: Float64Array;
  readonly #others: (Map<number, number> | undefined)[] = [];

  constructor(length: number) {
    this.#source = new Int32Array(length).fill(-1);
    this.#rank = new Float64Array(length);
  }

  /** Takes a source, by its code, into a sum. */
  add(sum: number, source: number, rank: number): void {
    const last = this.#source[sum] ?? -1;
    if (last === source) {
      if (rank < (this.#rank[sum] ?? 0)) this.#rank[sum] = rank;
      return;
    }
    if (last !== -1) this.#othersOf(sum).set(last, this.#rank[sum] ?? 0);
    this.#source[sum] = source;
    this.#rank[sum] = Math.min(rank, this.#others[sum]?.get(source) ?? Infinity);
  }

  /** Gives the codes of the sources of a sum, by rank. */
  of(sum: number): readonly number[] {
    const last = this.#source[sum] ?? -1;
    const others = this.#others[sum];
    if (!others) return last === -1 ? [] : [last];
    others.set(last, this.#rank[sum] ?? 0);
    return [...others].sort(([, a], [, b]) => a - b).map(([source]) => source);
  }

  #othersOf(sum: number): Map<number, number> {
    return (this.#others[sum] ??= new Map());
  }
}
