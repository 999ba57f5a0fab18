import { readView, writeView } from './view-address.ts';
import { FollowedChoices } from './followed-choices.svelte.ts';
import type { View } from './view.ts';

/**
 * How a choice stands in the history of the browser: as an entry to come back to; in place of the
 * present one, as the many that a drag goes through; or nowhere yet, as those that a map that plays
 * passes by: the address and the rest of the page follow with the next choice of another kind.
 */
export type HistoryStep = 'push' | 'replace' | 'pass';

/** Browsers refuse to change an address more than some ten times a second. */
const REPLACE_WAIT_MS = 250;

/** The view, kept equal to the address of the page: back and forward change it, and it them. */
export class ViewHistory {
  readonly #choices = new FollowedChoices(readView(location.search));
  readonly view: View = this.#choices.view;
  readonly #onchange: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether some choice is not in the address yet. */
  #isBehind = false;

  /** @param onchange called once a choice, or the way back from it, has changed the view */
  constructor(onchange: () => void = () => undefined) {
    this.#onchange = onchange;
    addEventListener('popstate', () => {
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      this.#isBehind = false;
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
    if (step !== 'push') {
      this.#isBehind = true;
      if (step === 'pass') this.#choices.set(next);
      else this.#replaceSoon(next);
      return;
    }
    this.#settle();
    const query = writeView(next);
    if (query !== writeView(this.#choices.last)) history.pushState(null, '', address(query));
    this.#set(next);
  }

  #replaceSoon(view: View): void {
    this.#set(view);
    this.#waiting ??= setTimeout(() => this.#settle(), REPLACE_WAIT_MS);
  }

  #set(view: View): void {
    this.#choices.set(view);
    this.#onchange();
  }

  /** Writes in the address what was chosen in place of what it says. */
  #settle(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (!this.#isBehind) return;
    this.#isBehind = false;
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
