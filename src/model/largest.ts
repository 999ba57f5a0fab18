/** Keeps the rows of the largest sizes, the largest first; of equal ones those that come first. */
export class Largest {
  readonly #most: number;
  readonly #kept: { readonly row: number; readonly size: number }[] = [];

  /** @param most how many to keep: a few, since each is compared with all that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  get rows(): readonly number[] {
    return this.#kept.map(({ row }) => row);
  }

  add(row: number, size: number): void {
    const full = this.#kept.length >= this.#most;
    if (full && size <= (this.#kept.at(-1)?.size ?? Infinity)) return;
    const place = this.#kept.findIndex((kept) => kept.size < size);
    this.#kept.splice(place === -1 ? this.#kept.length : place, 0, { row, size });
    if (full) this.#kept.pop();
  }
}
