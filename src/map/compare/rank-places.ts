import type { ValueMeasure } from '../../model/measure.ts';
import { type Rank, rankMeasures } from '../../model/rank-measures.ts';
import { placeState, type PlaceValue } from '../place-state.ts';

/** A territory in the order of its value, the highest first. */
export interface RankedPlace extends Rank {
  readonly code: string;
  readonly measure: ValueMeasure;
  /** The rate is on too few inhabitants to be steady. */
  readonly isFragile: boolean;
}

/**
 * Ranks the territories that have a value, zero included, from the highest; of equal ones, as they
 * come in `codes`. "Plus de 500" may stand anywhere above 500: where that leaves the order open,
 * a rank goes from its best to its worst.
 */
export function rankPlaces(
  codes: readonly string[],
  places: ReadonlyMap<string, PlaceValue>,
): readonly RankedPlace[] {
  const known = codes.flatMap((code) => {
    const place = places.get(code);
    const state = placeState(place);
    if (!place || place.measure.kind === 'absent') return [];
    if (state !== 'value' && state !== 'zero') return [];
    return [{ code, measure: place.measure, isFragile: place.isFragile ?? false }];
  });
  known.sort((a, b) => b.measure.value - a.measure.value);
  const ranks = rankMeasures(known.map(({ measure }) => measure));
  return known.map((place, index) => ({ ...place, ...(ranks[index] ?? NO_RANK) }));
}

const NO_RANK: Rank = { rank: 0, worstRank: 0, ties: 0 };
