import type { Token } from './tokens.ts';

/** What is left of a phrase once some of its words are walked. */
interface Rest<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/**
 * Phrases of a word list, as a tree to walk token by token. Looking one up takes as many steps as
 * the longest phrase has words, whatever their number. A branch is made when a text first leads to
 * it: most of them no text ever does.
 */
export class Phrases<T> {
  readonly #rests: readonly Rest<T>[];
  #branches: ReadonlyMap<string, Phrases<T>> | undefined;
  /** What the words walked so far mean; undefined where they are no phrase yet. */
  readonly meaning: T | undefined;

  constructor(rests: readonly Rest<T>[]) {
    this.#rests = rests;
    this.meaning = rests.find(({ words }) => words.every(isOptional))?.meaning;
  }

  beginsWith(word: string): boolean {
    return this.after(word) !== undefined;
  }

  /** The phrases that go on with a word. */
  after(word: string): Phrases<T> | undefined {
    this.#branches ??= this.#grow();
    return this.#branches.get(word);
  }

  #grow(): ReadonlyMap<string, Phrases<T>> {
    const byWord = new Map<string, Rest<T>[]>();
    for (const { words, meaning } of this.#rests) {
      for (const [index, word] of words.entries()) {
        const rest = { words: words.slice(index + 1), meaning };
        for (const choice of choicesOf(word)) {
          const rests = byWord.get(choice);
          if (rests) rests.push(rest);
          else byWord.set(choice, [rest]);
        }
        if (!isOptional(word)) break;
      }
    }
    return new Map([...byWord].map(([word, rests]) => [word, new Phrases(rests)]));
  }
}

export interface PhraseMatch<T> {
  /** How many tokens it takes. */
  readonly length: number;
  readonly meaning: T;
}

/**
 * Reads a table of phrases. In a phrase, `a|b` is one word or the other and `a?` may be left out.
 * Where two rows hold the same phrase, the first one says what it means.
 *
 * @param side 'before' for phrases that stand before a number and are looked up from their end
 * @example phrases([['plus de|d\'', 'plus_de']], 'before')
 */
export function phrases<T>(
  table: readonly (readonly [phrase: string, meaning: T])[],
  side: 'before' | 'after',
): Phrases<T> {
  return new Phrases(
    table.map(([phrase, meaning]) => {
      const words = phrase.split(' ');
      return { words: side === 'before' ? words.reverse() : words, meaning };
    }),
  );
}

function isOptional(word: string): boolean {
  return word.endsWith('?');
}

function choicesOf(word: string): readonly string[] {
  return (isOptional(word) ? word.slice(0, -1) : word).split('|');
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
    const next = node.after(tokens[at]?.key ?? '');
    if (!next) break;
    node = next;
    const { meaning } = node;
    if (meaning !== undefined) best = { length: index - at, meaning };
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
    const next = node.after(tokens[at]?.key ?? '');
    if (!next) break;
    node = next;
    const { meaning } = node;
    if (meaning !== undefined) best = { length: at + 1 - index, meaning };
  }
  return best;
}
