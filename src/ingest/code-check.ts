import { nearest } from './nearest.ts';
import { MAX_ALIKE } from './remarks.ts';

/** Tells known codes from unknown ones, and what an unknown one may have meant. */
export class CodeCheck {
  readonly #known: ReadonlySet<string>;
  readonly #nearest = new Map<string, string>();

  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
  }

  has(code: string): boolean {
    return this.#known.has(code);
  }

  /** The known codes nearest to a text, as one text: `familles_installees, familles_suivies`. */
  nearest(text: string): string {
    let found = this.#nearest.get(text);
    if (found === undefined) {
      if (this.#nearest.size >= MAX_ALIKE) return '';
      found = nearest(text, this.#known).join(', ');
      this.#nearest.set(text, found);
    }
    return found;
  }
}
