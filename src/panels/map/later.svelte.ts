import { untrack } from 'svelte';

/** The longest wait, in milliseconds, for a moment when the browser has nothing else to do. */
const PATIENCE = 300;

/**
 * Something worked out at once, and again whenever what it follows has changed and the browser has
 * a moment, once the map does not play: what stands beside it must not hold its next picture up.
 */
export class Later<T> {
  #value: T;
  readonly #get: () => T;

  /**
   * @param map the map that it stands beside
   * @param follow reads what a change of is followed
   * @param get works the value out; what it reads is not followed
   */
  constructor(map: { readonly isPlaying: boolean }, follow: () => unknown, get: () => T) {
    this.#get = get;
    this.#value = $state.raw(untrack(get));
    let isFirst = true;
    $effect(() => {
      follow();
      const isKnown = isFirst;
      isFirst = false;
      // What was worked out at once is not worked out again.
      if (isKnown || map.isPlaying) return;
      return whenIdle(() => this.#update());
    });
  }

  get value(): T {
    return this.#value;
  }

  #update(): void {
    this.#value = untrack(this.#get);
  }
}

/** Calls back in an idle moment; gives what calls it off. */
function whenIdle(call: () => void): () => void {
  // Safari has no idle moments to tell of.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, PATIENCE);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}
