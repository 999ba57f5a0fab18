import { placeWords } from '../../model/place-names.ts';
import type { Gazetteer, Level } from '../../model/territory.ts';
import type { PlaceName } from './found-place.ts';
import { placeIndex } from './place-index.ts';
import { rankPlaces } from './rank-places.ts';

export interface SearchedPlace extends PlaceName {
  readonly level: Level;
}

const MOST_FOUND = 10;

/** Longest text that is looked for. */
const MOST_LETTERS = 200;

/**
 * Finds communes and intercommunalités by any spelling of their names, past ones included, by the
 * beginning of one, by code or by postal code; the likeliest first, at most `limit`.
 *
 * @example searchPlaces(gazetteer, 'st ce')[0] // { code: '46251', name: 'Saint-Céré', level: 'commune' }
 */
export function searchPlaces(
  gazetteer: Gazetteer,
  text: string,
  limit = MOST_FOUND,
): readonly SearchedPlace[] {
  const { entries } = placeIndex(gazetteer);
  const words = placeWords(text.trim().slice(0, MOST_LETTERS));
  const digits = words.join('');
  const found = /^\d+$/.test(digits)
    ? entries.filter(({ code, postalCodes }) => {
        return [code, ...postalCodes].some((one) => one.startsWith(digits));
      })
    : rankPlaces(words, entries, limit);
  return found.slice(0, limit).map(({ code, name, level }) => ({ code, name, level }));
}
