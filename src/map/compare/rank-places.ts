import { measureInterval, type ValueMeasure } from '../../model/measure.ts';
import { isBelow } from '../../model/qualifier.ts';
import { placeState, type PlaceValue } from '../place-state.ts';

/** A territory in the order of its value, the highest first. */
export interface RankedPlace {
  readonly code: string;
  readonly measure: ValueMeasure;
  /** The best rank that it may have, from 1; equal values share theirs. */
  readonly rank: number;
  /** The worst: further than `rank` where a bound leaves the order open. */
  readonly worstRank: number;
  /** How many others have the same value, known exactly. */
  readonly ties: number;
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
  const measures = known.map(({ measure }) => measure);
  const ranks = measures.every(isExact) ? exactRanks(measures) : boundedRanks(measures);
  return known.map((place, index) => ({ ...place, ...(ranks[index] ?? NO_RANK) }));
}

type Rank = Pick<RankedPlace, 'rank' | 'worstRank' | 'ties'>;
const NO_RANK: Rank = { rank: 0, worstRank: 0, ties: 0 };

const isExact = ({ qualifier }: ValueMeasure) => qualifier === 'exact';

function exactRanks(sorted: readonly ValueMeasure[]): readonly Rank[] {
  const ranks: Rank[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]?.value === sorted[start]?.value) end += 1;
    const shared = { rank: start + 1, worstRank: start + 1, ties: end - start - 1 };
    for (; start < end; start += 1) ranks.push(shared);
  }
  return ranks;
}

/** Compares each with all others: a level has a few hundred territories at most. */
function boundedRanks(measures: readonly ValueMeasure[]): readonly Rank[] {
  const intervals = measures.map(measureInterval);
  return measures.map((_, index) => {
    let [above, maybeAbove, ties] = [0, 0, 0];
    const own = intervals[index];
    intervals.forEach((other, at) => {
      if (!own || at === index) return;
      const isTie = other.low === own.low && other.high === own.high && own.low === own.high;
      if (isTie) ties += 1;
      else if (isBelow(own, other)) above += 1;
      else if (!isBelow(other, own)) maybeAbove += 1;
    });
    return { rank: above + 1, worstRank: above + maybeAbove + 1, ties };
  });
}
