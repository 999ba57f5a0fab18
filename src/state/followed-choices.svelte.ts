import { DEFAULT_VIEW, type View } from './view.ts';

/** One choice of a view. */
class Choice {
  value = $state.raw<unknown>();
}

/**
 * A view whose choices are followed each on its own: what reads one of them is not worked out again
 * when another changes, as many times a second while a map plays.
 */
export class FollowedChoices {
  readonly #choices = new Map<string | symbol, Choice>(
    Object.keys(DEFAULT_VIEW).map((key) => [key, new Choice()]),
  );
  /** The view as it is at any time. */
  readonly view: View = new Proxy(DEFAULT_VIEW, {
    get: (_, key) => this.#choices.get(key)?.value,
  });
  #last: View;

  constructor(view: View) {
    this.#last = view;
    this.set(view);
  }

  /** The view that was set last; reading it follows nothing. */
  get last(): View {
    return this.#last;
  }

  set(view: View): void {
    this.#last = view;
    for (const [key, choice] of this.#choices) choice.value = Reflect.get(view, key);
  }
}
