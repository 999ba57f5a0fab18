import type { FoundPlace, PlaceName } from './found-place.ts';

/** A remark on a text that gives no place, with the words that its sentence needs. */
export interface PlaceRemark {
  readonly code: 'place-unknown' | 'place-ambiguous' | 'place-elsewhere' | 'place-left-out';
  readonly params: Readonly<Record<string, string>>;
}

/** Places named in one remark. */
const MOST_NAMED = 5;

/** Says why a text that `rows` rows have gives no place of the département; undefined where it gives one. */
export function placeRemark(place: FoundPlace, rows: number): PlaceRemark | undefined {
  const counted = { rows: String(rows) };
  switch (place.kind) {
    case 'found':
    case 'empty':
      return undefined;
    case 'unknown':
      return { code: 'place-unknown', params: { ...counted, nearest: named(place.nearest) } };
    case 'ambiguous':
      return { code: 'place-ambiguous', params: { ...counted, nearest: named(place.candidates) } };
    case 'left-out':
      return { code: 'place-left-out', params: counted };
    case 'elsewhere':
      return { code: 'place-elsewhere', params: counted };
  }
}

function named(places: readonly PlaceName[]): string {
  const names = places.slice(0, MOST_NAMED).map(({ code, name }) => `${name} (${code})`);
  return names.join(', ') + (places.length > MOST_NAMED ? '…' : '');
}
