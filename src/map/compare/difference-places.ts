import { type PlaceDifference, placeDifferences } from '../../model/place-differences.ts';
import type { PlaceFigure } from '../../model/place-figure.ts';
import type { PlaceValue } from '../place-state.ts';

/** A change in the unit of the figures, or for 100 of what it was before. */
export const DIFFERENCE_UNITS = ['absolute', 'percent'] as const;
export type DifferenceUnit = (typeof DIFFERENCE_UNITS)[number];

/** A change in one territory, ready to be mapped: `gap` says why there is none. */
export interface DifferencePlace extends PlaceValue, PlaceFigure {}

type RatedFigure = PlaceFigure & Pick<PlaceValue, 'isFragile'>;

/** How many territories went which way; the others are counted by why nothing is known. */
export interface DirectionCounts {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Both periods have a value, whose bounds leave the direction or the size open. */
  readonly directionUnknown: number;
  /** Nothing, or less, before: there is no percentage. */
  readonly noBase: number;
  /** One period has no value, or neither has. */
  readonly incomparable: number;
}

/**
 * Gives what changed between two periods, by code, in one unit. A change of which only zero is a
 * bound, as after "plus de 500" and 500, has no size to be classed by: nor has it a direction here.
 * A change of an unsteady rate is not steady.
 */
export function differencePlaces(
  before: ReadonlyMap<string, RatedFigure>,
  after: ReadonlyMap<string, RatedFigure>,
  unit: DifferenceUnit,
): ReadonlyMap<string, DifferencePlace> {
  const ofUnit = (code: string, { sources, ...difference }: PlaceDifference): DifferencePlace => {
    const { measure } = difference[unit];
    const isFragile = [before, after].some((figures) => figures.get(code)?.isFragile);
    const fragile = isFragile && measure.kind === 'value' ? { isFragile } : {};
    const isOpen = measure.kind === 'value' && measure.value === 0 && measure.qualifier !== 'exact';
    return { ...(isOpen ? OPEN_CHANGE : difference[unit]), sources, ...fragile };
  };
  return new Map(
    Array.from(placeDifferences(before, after), ([code, difference]) => [
      code,
      ofUnit(code, difference),
    ]),
  );
}

/** Counts the territories of a map of differences by the way they went. */
export function countDirections(
  codes: readonly string[],
  places: ReadonlyMap<string, PlaceValue>,
): DirectionCounts {
  let [up, down, same, directionUnknown, noBase, incomparable] = [0, 0, 0, 0, 0, 0];
  for (const code of codes) {
    const place = places.get(code);
    if (place?.measure.kind === 'value') {
      const { value } = place.measure;
      if (value > 0) up += 1;
      else if (value < 0) down += 1;
      else same += 1;
    } else if (place?.gap === 'direction-unknown') directionUnknown += 1;
    else if (place?.gap === 'no-base') noBase += 1;
    else incomparable += 1;
  }
  return { up, down, same, directionUnknown, noBase, incomparable };
}

const OPEN_CHANGE: PlaceValue = {
  measure: { kind: 'absent', reason: 'not-reported' },
  gap: 'direction-unknown',
};
