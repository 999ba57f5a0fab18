import { nearest } from './nearest.ts';
import { MAX_ALIKE } from './remarks.ts';

/** Tells known codes from unknown ones, and what an unknown one may have meant. */
export class CodeCheck {
  readonly #known: ReadonlySet<string>;
  readonly #nearest = new Map<string, readonly string[]>();

  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
  }

  has(code: string): boolean {
    return this.#known.has(code);
  }

  /** The known codes nearest to a text, the likeliest first. */
  nearest(text: string): readonly string[] {
    let found = this.#nearest.get(text);
    if (found === undefined) {
      if (this.#nearest.size >= MAX_ALIKE) return [];
      found = nearest(text, this.#known);
      this.#nearest.set(text, found);
    }
    return found;
  }
}
