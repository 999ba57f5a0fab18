import { placeWords } from '../../model/place-names.ts';
import type { Gazetteer, Level } from '../../model/territory.ts';
import type { PlaceName } from './found-place.ts';
import { type PlaceEntry, placeIndex } from './place-index.ts';
import { rankPlaces } from './rank-places.ts';

export interface SearchedPlace extends PlaceName {
  readonly level: Level;
  /** Name of the past commune by which it was found. */
  readonly past?: string;
}

const MOST_FOUND = 10;

/** Longest text that is looked for. */
const MOST_LETTERS = 200;

/** Words that are cut short in lists. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['gd', 'grand'],
  ['grd', 'grand'],
]);

/**
 * Finds communes and intercommunalités by any spelling of their names, past ones included, by the
 * beginning of one, by code, past ones included, or by postal code; the likeliest first, at most
 * `limit`. Names that are but spelled nearly so are given where there is nothing else.
 *
 * @example searchPlaces(gazetteer, 'st ce')[0] // { code: '46251', name: 'Saint-Céré', level: 'commune' }
 */
export function searchPlaces(
  gazetteer: Gazetteer,
  text: string,
  limit = MOST_FOUND,
): readonly SearchedPlace[] {
  const words = placeWords(text.trim().slice(0, MOST_LETTERS));
  const digits = words.join('');
  if (/^\d+$/.test(digits)) return searchCodes(gazetteer, digits).slice(0, limit);
  const { entries } = placeIndex(gazetteer);
  const whole = words.map((word) => SHORT_WORDS.get(word) ?? word);
  const ranked = rankPlaces(whole, entries, entries.length);
  const sure = ranked.filter(({ isGuess }) => !isGuess);
  const found = sure.length > 0 ? sure : ranked;
  return found
    .slice(0, limit)
    .map(({ entry, spelling }) => placeOf(entry, entry.past.get(spelling)));
}

/** Finds the places of a code or of its beginning; the most peopled first. */
function searchCodes(gazetteer: Gazetteer, digits: string): readonly SearchedPlace[] {
  const { entries } = placeIndex(gazetteer);
  const own = entries.filter(({ code, postalCodes }) =>
    [code, ...postalCodes].some((one) => one.startsWith(digits)),
  );
  const found = [...own]
    .sort((a, b) => b.population - a.population)
    .map((entry) => placeOf(entry, undefined));
  const into = gazetteer.pastCommunes.get(digits);
  const heir = entries.find(({ code }) => code === into);
  const isNew = heir !== undefined && !own.includes(heir);
  return isNew ? [placeOf(heir, gazetteer.pastNames.get(digits)), ...found] : found;
}

function placeOf({ code, name, level }: PlaceEntry, past: string | undefined): SearchedPlace {
  return { code, name, level, ...(past !== undefined && { past }) };
}
