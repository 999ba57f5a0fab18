/**
 * How deep tags may nest. Browsers stop at 512 elements, and take seconds over pages that go there
 * a hundred thousand times; a page written by people stays under 100.
 */
const MAX_DEPTH = 300;

/** Elements that end by themselves: a page may leave thousands of them open without nesting any. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  (
    'area body br col colgroup dd dt head hr html input li link meta optgroup option p param rp rt ' +
    'tbody td tfoot th thead tr wbr'
  ).split(' '),
);

/** Counts the tags that are open, and tells which nest too deep to be written. */
export class TagNesting {
  #depth = 0;

  /** Takes note of an opening tag; true where it is to be written. */
  opens(name: string): boolean {
    if (SELF_ENDING.has(name)) return this.#depth <= MAX_DEPTH;
    this.#depth += 1;
    return this.#depth <= MAX_DEPTH;
  }

  /** Takes note of a closing tag; true where its opening tag was written. */
  closes(name: string): boolean {
    if (SELF_ENDING.has(name)) return this.#depth <= MAX_DEPTH;
    const written = this.#depth <= MAX_DEPTH;
    this.#depth = Math.max(0, this.#depth - 1);
    return written;
  }
}
