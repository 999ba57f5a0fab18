import type { PlaceEntry } from './place-index.ts';
import { spellingSlips } from './spelling-slips.ts';

/** Longest text compared letter by letter: twice the longest name of the Lot. */
const MOST_LETTERS = 80;

/** Letters for one slip; more slips than that, and the suggestion would be a guess. */
const LETTERS_PER_SLIP = 4;

/** A name this short stands in too many texts to be told from chance. */
const FEWEST_LETTERS = 4;

/** How far a text is from a name: the lower, the nearer. */
const SAME = 0;
const BEGINS = 1;
const HAS_WORDS = 2;
const HOLDS = 3;
const NEAR = 4;
const NEAR_BEGINNING = 4.5;

/** A name that a place no longer has comes after those that begin alike and are in use. */
const PAST = 0.25;

/** A place that looks like a text. */
export interface RankedPlace {
  readonly entry: PlaceEntry;
  /** The spelling that is the nearest to the text. */
  readonly spelling: string;
  /** True where the text is not in the name, but for slips. */
  readonly isGuess: boolean;
}

/**
 * Gives the places whose names look like the words, at most `limit`, the likeliest first: those that
 * begin with them, then those that have them, then those spelled nearly so; the most peopled first
 * among equals.
 */
export function rankPlaces(
  words: readonly string[],
  entries: readonly PlaceEntry[],
  limit: number,
): readonly RankedPlace[] {
  const text = words.join(' ');
  if (text === '' || text.length > MOST_LETTERS) return [];
  const ranked: (RankedPlace & { readonly distance: number })[] = [];
  for (const entry of entries) {
    let [distance, nearest] = [Infinity, ''];
    for (const spelling of entry.spellings) {
      const own = distanceOf(text, words, spelling) + (entry.past.has(spelling) ? PAST : 0);
      if (own < distance) [distance, nearest] = [own, spelling];
    }
    if (distance < Infinity) {
      ranked.push({ entry, spelling: nearest, isGuess: distance >= HOLDS, distance });
    }
  }
  ranked.sort((a, b) => a.distance - b.distance || b.entry.population - a.entry.population);
  return ranked.slice(0, limit);
}

function distanceOf(text: string, words: readonly string[], spelling: string): number {
  const key = text.replaceAll(' ', '');
  const known = spelling.replaceAll(' ', '');
  if (key === known) return SAME;
  if (spelling.startsWith(text) || known.startsWith(key)) return BEGINS;
  const names = spelling.split(' ');
  if (words.every((word) => names.some((name) => name.startsWith(word)))) return HAS_WORDS;
  if (known.length >= FEWEST_LETTERS && ` ${text} `.includes(` ${spelling} `)) return HOLDS;
  const most = Math.max(1, Math.floor(key.length / LETTERS_PER_SLIP));
  const slips = spellingSlips(key, known, most);
  if (slips !== undefined) return NEAR + slips;
  if (names.length <= words.length || key.length < FEWEST_LETTERS) return Infinity;
  const beginning = spellingSlips(key, names.slice(0, words.length).join(''), most);
  return beginning === undefined ? Infinity : NEAR_BEGINNING + beginning;
}
