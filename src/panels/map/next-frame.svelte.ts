import { untrack } from 'svelte';

/**
 * Something that follows at once, and one frame later while the map plays: what changes with the
 * fills of the map would otherwise, together with them, take longer than a frame has.
 */
export class NextFrame<T> {
  #late: T;
  readonly #get: () => T;
  readonly #map: { readonly isPlaying: boolean };

  /**
   * @param map the map that it stands beside
   * @param get gives what is there by then: it is called in the frame of the fills
   */
  constructor(map: { readonly isPlaying: boolean }, get: () => T) {
    this.#map = map;
    this.#get = get;
    this.#late = $state.raw(untrack(get));
    $effect(() => {
      const now = get();
      if (!map.isPlaying) {
        this.#late = now;
        return;
      }
      const frame = requestAnimationFrame(() => (this.#late = now));
      return () => cancelAnimationFrame(frame);
    });
  }

  get value(): T {
    return this.#map.isPlaying ? this.#late : this.#get();
  }
}
