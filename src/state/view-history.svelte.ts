import { readView, writeView } from './view-address.ts';
import type { View } from './view.ts';

/** The view, kept equal to the address of the page: back and forward change it, and it them. */
export class ViewHistory {
  #view = $state.raw<View>(readView(location.search));

  constructor() {
    addEventListener('popstate', () => (this.#view = readView(location.search)));
  }

  get view(): View {
    return this.#view;
  }

  /** Changes some choices; a new entry of the browser's history, unless nothing changes. */
  choose(changes: Partial<View>): void {
    const next = { ...this.#view, ...changes };
    const query = writeView(next);
    if (query !== writeView(this.#view)) history.pushState(null, '', address(query));
    this.#view = next;
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
