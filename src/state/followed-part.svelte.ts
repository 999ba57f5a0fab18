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
 * Works out ahead, with stops at which the page may answer, what a part asks for once it shows some
 * figures under a view. What it finds is kept where the part looks for it.
 */
export type Preparation = (ready: Ready, view: View) => Iterator<unknown>;

interface Prepared {
  readonly page: PageState;
  readonly steps: Iterator<unknown>;
  isDone: boolean;
}

/**
 * What one part of the page is drawn from: one set of figures under one view, both taken from the
 * page at the same moment, when the part's turn comes.
 */
export class FollowedPart implements SettlingPart {
  readonly #page: () => PageState;
  readonly #choices: FollowedChoices;
  readonly #preparation: Preparation | undefined;
  /** What is prepared, and how far it is. */
  #prepared: Prepared | undefined;
  #ready = $state.raw<Ready>();
  #isWaiting = $state(false);
  isSeen = true;

  constructor(page: () => PageState, preparation?: Preparation) {
    this.#preparation = preparation;
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

  prepare(): boolean {
    const { ready, view } = this.#page();
    if (!ready || !this.#preparation) return false;
    const before = this.#prepared?.page;
    if (before?.ready !== ready || before.view !== view) {
      const steps = this.#preparation(ready, view);
      this.#prepared = { page: { ready, view }, steps, isDone: false };
    }
    const prepared = this.#prepared;
    if (!prepared || prepared.isDone) return false;
    prepared.isDone = untrack(() => prepared.steps.next().done === true);
    return true;
  }

  settle(): void {
    const { ready, view } = this.#page();
    this.#ready = ready;
    this.#choices.set(view);
    this.#isWaiting = false;
    this.#prepared = undefined;
  }
}
