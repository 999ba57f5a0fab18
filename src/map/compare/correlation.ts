import { measureInterval } from '../../model/measure.ts';
import { averageRanks } from './average-ranks.ts';
import type { PlacePair } from './pair-places.ts';

/** Under so many territories nothing is said of a link: a few points often stand in line. */
const LEAST_COUNT = 5;

/** Standard errors on either side that hold 95 % of a normal law. */
const NORMAL_95 = 1.96;

/** By how much two coefficients must differ for a few extreme territories to be the cause. */
const LEAST_WEIGHT = 0.25;

/** From so far a link is called moderate, then strong (Cohen 1988, "Statistical Power Analysis"). */
const MODERATE = 0.3;
const STRONG = 0.5;

type CorrelationStrength = 'weak' | 'moderate' | 'strong';

/** How two indicators go together over the territories, without a word on why. */
export type Correlation = {
  /** Territories that count: those known only as a bound are left out. */
  readonly count: number;
} & (
  | { readonly kind: 'too-few' }
  /** One of the indicators is the same everywhere. */
  | { readonly kind: 'constant' }
  | {
      readonly kind: 'linear';
      /** Pearson's coefficient, from −1 to 1. */
      readonly r: number;
      /** Too weak, over so few territories, to be told from chance. */
      readonly isUnclear: boolean;
      readonly strength: CorrelationStrength;
      /** The order of the territories tells otherwise: a few extreme ones weigh much. */
      readonly leansOnFew: boolean;
    }
);

/**
 * Gives Pearson's correlation of paired values, and what must be said with it: whether its 95 %
 * interval holds zero (Fisher's transformation) and whether Spearman's coefficient, of the ranks,
 * is far from it.
 */
export function correlationOf(pairs: readonly PlacePair[]): Correlation {
  const known = pairs.filter(({ across, up }) =>
    [across, up].every((measure) => {
      const { low, high } = measureInterval(measure);
      return Number.isFinite(low) && Number.isFinite(high);
    }),
  );
  const count = known.length;
  if (count < LEAST_COUNT) return { kind: 'too-few', count };
  const xs = known.map(({ across }) => across.value);
  const ys = known.map(({ up }) => up.value);
  const r = pearson(xs, ys);
  if (r === undefined) return { kind: 'constant', count };
  const byRank = pearson(averageRanks(xs), averageRanks(ys)) ?? r;
  const size = Math.abs(r);
  return {
    kind: 'linear',
    count,
    r,
    isUnclear: Math.atanh(size) <= NORMAL_95 / Math.sqrt(count - 3),
    strength: size < MODERATE ? 'weak' : size < STRONG ? 'moderate' : 'strong',
    leansOnFew: Math.abs(r - byRank) > LEAST_WEIGHT,
  };
}

/** Undefined where one of the two never changes. */
function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [x, y] = [deviations(xs), deviations(ys)];
  if (!x || !y) return undefined;
  let [both, across, up] = [0, 0, 0];
  x.forEach((dx, index) => {
    const dy = y[index] ?? 0;
    both += dx * dy;
    across += dx * dx;
    up += dy * dy;
  });
  return Math.min(1, Math.max(-1, both / Math.sqrt(across * up)));
}

/** How far each value is from their mean, the furthest as 1; squares cannot overflow. */
function deviations(values: readonly number[]): readonly number[] | undefined {
  const [first = 0] = values;
  if (values.every((value) => value === first)) return undefined;
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  const far = values.map((value) => value - mean);
  const most = Math.max(...far.map(Math.abs));
  return far.map((value) => value / most);
}
