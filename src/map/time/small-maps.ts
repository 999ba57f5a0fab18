import type { ClassBreaks } from '../classes/class-of.ts';
import { countPlaces, type PlaceCounts } from '../count-places.ts';
import { placeState, type PlaceValue } from '../place-state.ts';

/** One of several maps side by side. */
export interface SmallMapItem {
  readonly id: string;
  readonly title: string;
  /** A figure of the chosen territory, or what else is to be said of this map. */
  readonly note?: string | undefined;
  readonly places: ReadonlyMap<string, PlaceValue>;
}

/** More maps than this are not seen at a glance: they come by pages. */
export const SMALL_MAPS = 12;

/** Gives the place of the last page of so many maps. */
export function lastPage(count: number): number {
  return Math.max(0, Math.ceil(count / SMALL_MAPS) - 1);
}

/**
 * Gives the first map of a page and the one after its last. Pages are filled from the end, so that
 * the latest periods are never alone on theirs.
 */
export function pageOf(
  count: number,
  page: number,
): { readonly from: number; readonly to: number } {
  const to = Math.max(0, count - (lastPage(count) - page) * SMALL_MAPS);
  return { from: Math.max(0, to - SMALL_MAPS), to };
}

/** How many territories of a map have a value, are at zero, or have none. */
export interface StateCounts {
  readonly value: number;
  readonly zero: number;
  readonly absent: number;
  /** Of those with a value, how many are under zero. */
  readonly negative: number;
}

/** Counts the territories of one of several maps, of which the legend they share says nothing. */
export function stateCounts(
  codes: readonly string[],
  places: ReadonlyMap<string, PlaceValue>,
): StateCounts {
  const counts = { value: 0, zero: 0, absent: 0, negative: 0 };
  for (const code of codes) {
    const place = places.get(code);
    const state = placeState(place);
    if (state === 'value' || state === 'zero') counts[state] += 1;
    else counts.absent += 1;
    if (place?.measure.kind === 'value' && place.measure.value < 0) counts.negative += 1;
  }
  return counts;
}

/** Adds up how many territories look alike over several maps, for the legend that they share. */
export function allCounts(
  codes: readonly string[],
  maps: readonly ReadonlyMap<string, PlaceValue>[],
  breaks: ClassBreaks,
): PlaceCounts {
  const keys: string[] = [];
  const known = new Map<string, PlaceValue>();
  maps.forEach((places, index) => {
    for (const code of codes) {
      const key = `${index}/${code}`;
      const place = places.get(code);
      keys.push(key);
      if (place) known.set(key, place);
    }
  });
  return countPlaces(keys, known, breaks);
}
