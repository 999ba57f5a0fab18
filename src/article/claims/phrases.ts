import type { Token } from './tokens.ts';

/**
 * Phrases of a word list, as a tree to walk token by token. Looking one up takes as many steps as
 * the longest phrase has words, whatever their number.
 */
export interface Phrases<T> {
  readonly next: ReadonlyMap<string, Phrases<T>>;
  readonly meaning: T | undefined;
}

export interface PhraseMatch<T> {
  /** How many tokens it takes. */
  readonly length: number;
  readonly meaning: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  meaning: T | undefined;
}

/**
 * Reads a table of phrases. In a phrase, `a|b` is one word or the other and `a?` may be left out.
 *
 * @param side 'before' for phrases that stand before a number and are looked up from their end
 * @example phrases([['plus de|d\'', 'plus_de']], 'before')
 */
export function phrases<T>(
  table: readonly (readonly [phrase: string, meaning: T])[],
  side: 'before' | 'after',
): Phrases<T> {
  const root: Node<T> = { next: new Map(), meaning: undefined };
  for (const [phrase, meaning] of table) {
    for (const words of expand(phrase.split(' '))) {
      let node = root;
      for (const word of side === 'before' ? words.toReversed() : words) {
        const next = node.next.get(word) ?? { next: new Map(), meaning: undefined };
        node.next.set(word, next);
        node = next;
      }
      node.meaning ??= meaning;
    }
  }
  return root;
}

function expand(words: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  const optional = first.endsWith('?');
  const choices = (optional ? first.slice(0, -1) : first).split('|');
  return expand(rest).flatMap((tail) => [
    ...choices.map((choice) => [choice, ...tail]),
    ...(optional ? [tail] : []),
  ]);
}

/** Gives the longest phrase that ends just before a token, not reaching under `floor`. */
export function phraseBefore<T>(
  list: Phrases<T>,
  tokens: readonly Token[],
  index: number,
  floor: number,
): PhraseMatch<T> | undefined {
  let node = list;
  let best: PhraseMatch<T> | undefined;
  for (let at = index - 1; at >= floor; at -= 1) {
    const next = node.next.get(tokens[at]?.key ?? '');
    if (!next) break;
    node = next;
    if (node.meaning !== undefined) best = { length: index - at, meaning: node.meaning };
  }
  return best;
}

/** Gives the longest phrase that begins with a token, not reaching `ceiling`. */
export function phraseAfter<T>(
  list: Phrases<T>,
  tokens: readonly Token[],
  index: number,
  ceiling: number,
): PhraseMatch<T> | undefined {
  let node = list;
  let best: PhraseMatch<T> | undefined;
  for (let at = index; at < ceiling; at += 1) {
    const next = node.next.get(tokens[at]?.key ?? '');
    if (!next) break;
    node = next;
    if (node.meaning !== undefined) best = { length: at + 1 - index, meaning: node.meaning };
  }
  return best;
}
