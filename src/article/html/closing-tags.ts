/** Finds the closing tags of a page; a name that has none left is looked for once only. */
export class ClosingTags {
  readonly #html: string;
  readonly #absent = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  /** Gives where the next closing tag of a name stands, at or after a place. */
  next(name: string, from: number): { readonly start: number; readonly end: number } | undefined {
    if (this.#absent.has(name)) return undefined;
    const pattern = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
    pattern.lastIndex = from;
    const found = pattern.exec(this.#html);
    if (found) return { start: found.index, end: pattern.lastIndex };
    this.#absent.add(name);
    return undefined;
  }
}
