import type { Quantity } from '../model/quantity.ts';
import type { MapMode } from './place-fill.ts';

export type ThematicMode = Exclude<MapMode, 'none'>;
/** Ways to show amounts or rates; categories are a map of their own. */
type QuantityMode = Exclude<ThematicMode, 'categories'>;

/**
 * Why a mode does not suit a quantity:
 * - `count-follows-size`: areas filled by counts look fuller because their territories are larger,
 *   in ground or in inhabitants; a rate may be filled instead;
 * - `rate-is-no-amount`: the area of a circle is read as an amount, and amounts add up; rates do not.
 */
type RepresentationReason = 'count-follows-size' | 'rate-is-no-amount';

interface OtherMode {
  readonly mode: QuantityMode;
  /** A refused mode is not offered; a warned one is, with its reason. */
  readonly verdict: 'refused' | 'warned';
  readonly reason: RepresentationReason;
}

export interface Representation {
  readonly proposed: QuantityMode;
  readonly others: readonly OtherMode[];
}

const REPRESENTATIONS: Readonly<Record<Quantity, Representation>> = {
  count: {
    proposed: 'circles',
    others: [{ mode: 'choropleth', verdict: 'refused', reason: 'count-follows-size' }],
  },
  rate: {
    proposed: 'choropleth',
    others: [{ mode: 'circles', verdict: 'warned', reason: 'rate-is-no-amount' }],
  },
};

/**
 * Gives the right way to map a quantity, and what is wrong with the others: proportional circles
 * for counts, filled areas for rates (Bertin 1967, "Sémiologie graphique": size alone shows
 * amounts, value shows order).
 */
export function representationFor(quantity: Quantity): Representation {
  return REPRESENTATIONS[quantity];
}
