import { placeState, type PlaceValue } from '../place-state.ts';

/**
 * Lists the values to be cut into classes, of the given territories: zero and absences stay out.
 * Several maps give their values together, so that periods that are compared share their classes.
 */
export function classedValues(
  codes: readonly string[],
  ...maps: readonly ReadonlyMap<string, PlaceValue>[]
): readonly number[] {
  return maps.flatMap((places) =>
    codes.flatMap((code) => {
      const place = places.get(code);
      const isClassed = placeState(place) === 'value' && place?.measure.kind === 'value';
      return isClassed ? [place.measure.value] : [];
    }),
  );
}
