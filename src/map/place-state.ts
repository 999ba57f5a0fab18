import { ABSENCE_REASONS, type Measure } from '../model/measure.ts';
import type { DifferenceGap } from '../model/place-differences.ts';

/** What is known of one territory. */
export interface PlaceValue {
  readonly measure: Measure;
  /** The measure is a rate on too few inhabitants to be steady. */
  readonly isFragile?: boolean | undefined;
  /** Why there is no difference, where the measure is one. */
  readonly gap?: DifferenceGap | undefined;
}

/** Why a territory has no class: none of these may look like another, nor like a class. */
export const UNCLASSED_STATES = [
  'zero',
  ...ABSENCE_REASONS,
  'direction-unknown',
  'outside',
] as const;
export type UnclassedState = (typeof UNCLASSED_STATES)[number];
export type PlaceState = UnclassedState | 'value';

/**
 * Tells how a territory is to be drawn: by its value, as zero, as one of the absences, as a change
 * whose direction is unknown, or as `outside` where the data do not speak of it.
 * "At least 0", the sum of withheld counts only, is withheld and not zero.
 */
export function placeState(place: PlaceValue | undefined): PlaceState {
  if (!place) return 'outside';
  const { measure, gap } = place;
  if (measure.kind === 'absent') {
    return gap === 'direction-unknown' ? gap : measure.reason;
  }
  if (measure.value !== 0) return 'value';
  const isBound = measure.qualifier === 'au_moins' || measure.qualifier === 'plus_de';
  return isBound ? 'withheld' : 'zero';
}
