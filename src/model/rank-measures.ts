import { measureInterval, type ValueMeasure } from './measure.ts';
import { isBelow } from './qualifier.ts';

/** The place of a measure among others, from the highest. */
export interface Rank {
  /** The best rank that it may have, from 1; equal values share theirs. */
  readonly rank: number;
  /** The worst: further than `rank` where a bound leaves the order open. */
  readonly worstRank: number;
  /** How many others have the same value, known exactly. */
  readonly ties: number;
}

/**
 * Ranks measures that stand from the highest value to the lowest. "Plus de 500" may stand anywhere
 * above 500: where that leaves the order open, a rank goes from its best to its worst.
 */
export function rankMeasures(sorted: readonly ValueMeasure[]): readonly Rank[] {
  const areExact = sorted.every(({ qualifier }) => qualifier === 'exact');
  return areExact ? exactRanks(sorted) : boundedRanks(sorted);
}

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
  return intervals.map((own, index) => {
    let [above, maybeAbove, ties] = [0, 0, 0];
    intervals.forEach((other, at) => {
      if (at === index) return;
      const isTie = other.low === own.low && other.high === own.high && own.low === own.high;
      if (isTie) ties += 1;
      else if (isBelow(own, other)) above += 1;
      else if (!isBelow(other, own)) maybeAbove += 1;
    });
    return { rank: above + 1, worstRank: above + maybeAbove + 1, ties };
  });
}
