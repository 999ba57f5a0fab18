import { readView, writeView } from './view-address.ts';
import { FollowedChoices } from './followed-choices.svelte.ts';
import type { View } from './view.ts';

/**
 * How a choice stands in the history of the browser: as an entry to come back to, or in place of
 * the present one, as the many that a drag or a map that plays goes through.
 */
export type HistoryStep = 'push' | 'replace';

/** Browsers refuse to change an address more than some ten times a second. */
const REPLACE_WAIT_MS = 250;

/** The view, kept equal to the address of the page: back and forward change it, and it them. */
export class ViewHistory {
  readonly #choices = new FollowedChoices(readView(location.search));
  readonly view: View = this.#choices.view;
  readonly #onchange: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param onchange called once a choice, or the way back from it, has changed the view */
  constructor(onchange: () => void = () => undefined) {
    this.#onchange = onchange;
    addEventListener('popstate', () => {
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      this.#set(readView(location.search));
    });
  }

  /** The view that was set last; reading it follows nothing. */
  get last(): View {
    return this.#choices.last;
  }

  /** Changes some choices: by default as a new entry of the history, unless nothing changes. */
  choose(changes: Partial<View>, step: HistoryStep = 'push'): void {
    const next = { ...this.#choices.last, ...changes };
    const query = writeView(next);
    if (step === 'replace') {
      this.#set(next);
      this.#waiting ??= setTimeout(() => this.#settle(), REPLACE_WAIT_MS);
      return;
    }
    this.#settle();
    if (query !== writeView(this.#choices.last)) history.pushState(null, '', address(query));
    this.#set(next);
  }

  #set(view: View): void {
    this.#choices.set(view);
    this.#onchange();
  }

  /** Writes in the address what was chosen in place of what it says. */
  #settle(): void {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    history.replaceState(null, '', address(writeView(this.#choices.last)));
  }

  /** The address that reopens a view. */
  link(view: View): string {
    return new URL(address(writeView(view)), location.href).href;
  }
}

/** The page itself with a query; a bare "?" would otherwise keep the old one. */
function address(query: string): string {
  return `${location.pathname}${query}${location.hash}`;
}
