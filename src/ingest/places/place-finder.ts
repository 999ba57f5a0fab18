import { type Gazetteer, type Level, levelOf, nameOf, presentCode } from '../../model/territory.ts';
import { applyHint } from './apply-hint.ts';
import type { FoundPlace, PlaceHint, PlaceName } from './found-place.ts';
import { withoutLevel } from './level-words.ts';
import { LEFT_OUT } from './left-out.ts';
import { type PlaceIndex, placeIndex } from './place-index.ts';
import { type PlaceWording, placeWording } from './place-wording.ts';
import {
  type ColumnDigits,
  columnDigits,
  type PostalExample,
  postalExample,
} from './postal-column.ts';
import { rankPlaces } from './rank-places.ts';
import { resolvePlace } from './resolve-place.ts';

/** Longest text that may name a place; the longest name of a French commune has 45 letters. */
const MOST_LETTERS = 200;

/** How many places a remark suggests. */
const SUGGESTED = 5;

/** Distinct unknown texts for which suggestions are looked for: no report shows more. */
const MOST_SUGGESTIONS = 500;

const NO_HINT: PlaceHint = {};

/** Finds the territories that the texts of a file mean, by any spelling; each text is worked out once. */
export class PlaceFinder {
  readonly #index: PlaceIndex;
  readonly #chosen: ReadonlyMap<string, string>;
  readonly #found = new Map<string, FoundPlace>();
  readonly #nearest = new Map<string, readonly PlaceName[]>();

  /** `chosen`: codes that a person gave to texts; they come before anything the text says. */
  constructor(gazetteer: Gazetteer, chosen: Readonly<Record<string, string>> = {}) {
    this.#index = placeIndex(gazetteer);
    this.#chosen = new Map(Object.entries(chosen).map(([text, code]) => [text.trim(), code]));
  }

  /** Finds the place that a text means; where it leaves a doubt, gives what to ask. */
  find(text: string, hint: PlaceHint = NO_HINT): FoundPlace {
    const trimmed = text.trim();
    if (trimmed === '') return { kind: 'empty' };
    const chosen = this.#chosenPlace(trimmed);
    if (chosen) return chosen;
    if (trimmed.length > MOST_LETTERS) return { kind: 'unknown', nearest: [] };
    const { prefer = '', digits = '', code = '', postalCode = '' } = hint;
    const key = [trimmed, prefer, digits, code, postalCode].join('\n');
    const known = this.#found.get(key);
    if (known) return known;
    const found = this.#work(trimmed, hint);
    this.#found.set(key, found);
    return found;
  }

  /** Tells whether a text gives a place; nothing is suggested where it does not. */
  knows(text: string): boolean {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > MOST_LETTERS) return false;
    if (this.#chosen.has(trimmed)) return true;
    return resolvePlace(placeWording(trimmed), this.#index).kind === 'found';
  }

  /**
   * Tells whether the name beside a code may be that of its territory: false only where it names
   * another place, or looks like none of its names. A code from elsewhere is taken on trust.
   */
  agrees(code: string, name: string): boolean {
    const { gazetteer } = this.#index;
    const coded = this.find(code);
    const named = this.find(name);
    if (coded.kind !== 'found') return true;
    const isOf = (place: PlaceName) => place.code === coded.code;
    switch (named.kind) {
      case 'empty':
      case 'left-out':
        return true;
      case 'found':
        return isOf({ ...named, name });
      case 'ambiguous':
        return named.candidates.some(isOf);
      case 'elsewhere':
        return false;
      case 'unknown':
        // The past name may be the right one, where it is not known.
        if (coded.how === 'past-code' && !gazetteer.pastNames.has(code.trim())) return true;
        return this.#looksLike(coded.code, name);
    }
  }

  /** Gives the name of a territory, or its code where it lies outside the département. */
  nameOf(code: string): string {
    return nameOf(this.#index.gazetteer, code);
  }

  /** Decides, from every distinct text of a column, what its five digits are. */
  columnLooksPostal(texts: readonly string[]): ColumnDigits {
    return columnDigits(codesAlone(texts), this.#index);
  }

  /** Gives a code of a column that means one place by post and another as INSEE code, to ask with. */
  postalExample(texts: readonly string[]): PostalExample | undefined {
    return postalExample(codesAlone(texts), this.#index);
  }

  #chosenPlace(text: string): FoundPlace | undefined {
    const choice = this.#chosen.get(text);
    if (choice === undefined || choice === '') return undefined;
    if (choice === LEFT_OUT) return { kind: 'left-out' };
    const code = presentCode(this.#index.gazetteer, choice);
    const level = levelOf(this.#index.gazetteer, code);
    return level ? { kind: 'found', code, level, how: 'chosen' } : { kind: 'elsewhere', code };
  }

  #work(text: string, hint: PlaceHint): FoundPlace {
    const wording = placeWording(text);
    const place = applyHint(resolvePlace(wording, this.#index, hint.digits), hint, this.#index);
    if (place.kind !== 'unknown') return place;
    return { kind: 'unknown', nearest: this.#suggest(wording) };
  }

  #looksLike(code: string, name: string): boolean {
    if (name.length > MOST_LETTERS) return false;
    const { words } = wantedName(placeWording(name));
    const entries = this.#index.entries.filter((entry) => entry.code === code);
    return rankPlaces(words, entries, 1).length > 0;
  }

  #suggest(wording: PlaceWording): readonly PlaceName[] {
    const { words, level } = wantedName(wording);
    const key = [level, ...words].join(' ');
    const known = this.#nearest.get(key);
    if (known) return known;
    if (this.#nearest.size >= MOST_SUGGESTIONS) return [];
    const entries = this.#index.entries.filter((entry) => !level || entry.level === level);
    const ranked = rankPlaces(words, entries, SUGGESTED);
    const nearest = ranked.map(({ entry: { code, name } }) => ({ code, name }));
    this.#nearest.set(key, nearest);
    return nearest;
  }
}

/** What to look for where nothing is known: the name without its level, or the SIREN of a SIRET. */
function wantedName({ pieces, numbers, level }: PlaceWording): {
  readonly words: readonly string[];
  readonly level: Level | undefined;
} {
  const all = pieces.flat(2);
  if (all.length === 0) return { words: numbers.map(({ digits }) => digits.slice(0, 9)), level };
  return withoutLevel(all) ?? { words: all, level };
}

/** Gives the codes of texts that hold one code and nothing else. */
function codesAlone(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const trimmed = text.trim();
    if (trimmed.length > MOST_LETTERS) return [];
    const { numbers, pieces } = placeWording(trimmed);
    const [only, another] = numbers;
    return only && !another && pieces.length === 0 ? [only.digits] : [];
  });
}
