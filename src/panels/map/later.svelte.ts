import { untrack } from 'svelte';

/** The longest wait, in milliseconds, for a moment when the browser has nothing else to do. */
const PATIENCE = 300;

/**
 * Something worked out at once, and again whenever what it follows has changed and the browser has
 * a moment: what stands beside a map that plays must not hold its next picture up.
 */
export class Later<T> {
  #value: T;
  readonly #get: () => T;

  /**
   * @param follow reads what a change of is followed
   * @param get works the value out; what it reads is not followed
   */
  constructor(follow: () => unknown, get: () => T) {
    this.#get = get;
    this.#value = $state.raw(untrack(get));
    let isFirst = true;
    $effect(() => {
      follow();
      // What was worked out at once is not worked out again.
      if (isFirst) {
        isFirst = false;
        return;
      }
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
