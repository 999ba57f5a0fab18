import { frameClock } from '../state/frame-clock.ts';

/** As many rows of a table as are made between two frames without a halt that is felt. */
const STEP = 30;

/** A list that is put on the page a few items a frame, so that the page answers meanwhile. */
export class GrowingList<Item> {
  readonly #items: () => readonly Item[];
  #most = $state(0);
  readonly shown: readonly Item[] = $derived.by(() => this.#items().slice(0, this.#most));

  constructor(items: () => readonly Item[]) {
    this.#items = items;
  }

  /** Puts the list on the page, if it is not there yet. */
  start(): void {
    if (this.#most === 0) this.#grow();
  }

  /** Takes the list off the page. */
  clear(): void {
    this.#most = 0;
  }

  #grow(): void {
    this.#most += STEP;
    if (this.#most < this.#items().length)
      frameClock.afterFrame(() => this.#most > 0 && this.#grow());
    // What the list grows by from now on is little.
    else this.#most = Infinity;
  }
}
