import { untrack } from 'svelte';
import type { Ready } from './content.ts';
import { FollowedChoices } from './followed-choices.svelte.ts';
import type { SettlingPart } from './settling.ts';
import type { View } from './view.ts';

/** What the page as a whole shows now. */
export interface PageState {
  /** Undefined while there are no figures. */
  readonly ready: Ready | undefined;
  readonly view: View;
}

/**
 * What one part of the page is drawn from: one set of figures under one view, both taken from the
 * page at the same moment, when the part's turn comes.
 */
export class FollowedPart implements SettlingPart {
  readonly #page: () => PageState;
  readonly #choices: FollowedChoices;
  #ready = $state.raw<Ready>();
  #isWaiting = $state(false);
  isSeen = true;

  constructor(page: () => PageState) {
    // What settles a part is its turn, and nothing that it reads.
    this.#page = () => untrack(page);
    const { ready, view } = this.#page();
    this.#ready = ready;
    this.#choices = new FollowedChoices(view);
  }

  get ready(): Ready | undefined {
    return this.#ready;
  }

  get view(): View {
    return this.#choices.view;
  }

  /** True while other parts of the page may be ahead of it. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  wait(): void {
    this.#isWaiting = true;
  }

  isStale(): boolean {
    const { ready, view } = this.#page();
    return ready !== untrack(() => this.#ready) || view !== this.#choices.last;
  }

  settle(): void {
    const { ready, view } = this.#page();
    this.#ready = ready;
    this.#choices.set(view);
    this.#isWaiting = false;
  }
}
