import type { Gazetteer } from '../../model/territory.ts';
import { type Word, wordsOf } from './word-tokens.ts';

/** A commune or an intercommunalité named in a text. */
export interface FoundPlace {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

interface PlaceName {
  readonly code: string;
  readonly words: readonly string[];
}

/** What may part the words of one name: a space, a hyphen, an apostrophe. */
const JOINTS = /^(?:[\s\u00a0\u202f]{1,2}|\s?[-‐‑–'’]\s?)$/;

/** Finds the communes and intercommunalités of a gazetteer, the longest name first. */
export class PlaceFinder {
  readonly #byFirst = new Map<string, PlaceName[]>();

  constructor(gazetteer: Gazetteer) {
    for (const { code, name } of gazetteer.communes.values()) this.#add(code, name);
    for (const { code, name, fullName } of gazetteer.epcis.values()) {
      this.#add(code, name);
      this.#add(code, fullName);
    }
    for (const names of this.#byFirst.values()) {
      names.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** Finds the places named in a text: whole words that begin with a capital, accents aside. */
  find(words: readonly Word[], text: string): readonly FoundPlace[] {
    const found: FoundPlace[] = [];
    let from = 0;
    for (const [index, word] of words.entries()) {
      if (index < from || !word.capital) continue;
      const names = this.#byFirst.get(word.folded) ?? [];
      const name = names.find((candidate) => standsAt(candidate, words, index, text));
      const last = name && words[index + name.words.length - 1];
      if (!name || !last || goesOn(words, index + name.words.length, text)) continue;
      found.push({ code: name.code, start: word.start, end: last.end });
      from = index + name.words.length;
    }
    return found;
  }

  #add(code: string, name: string): void {
    const words = wordsOf(name).map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined) return;
    const names = this.#byFirst.get(first) ?? [];
    names.push({ code, words });
    this.#byFirst.set(first, names);
  }
}

function standsAt(name: PlaceName, words: readonly Word[], index: number, text: string): boolean {
  return name.words.every((folded, offset) => {
    const word = words[index + offset];
    const previous = words[index + offset - 1];
    if (word?.folded !== folded) return false;
    if (offset === 0) return true;
    return previous !== undefined && JOINTS.test(text.slice(previous.end, word.start));
  });
}

/** Tells whether the name goes on with a hyphen: "Saint-Clair" is not in "Saint-Clair-sur-Epte". */
function goesOn(words: readonly Word[], next: number, text: string): boolean {
  const last = words[next - 1];
  const word = words[next];
  return (
    last !== undefined && word !== undefined && /^[-‐‑]$/.test(text.slice(last.end, word.start))
  );
}
