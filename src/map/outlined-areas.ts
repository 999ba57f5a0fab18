import type { PlaceShape } from './place-shape.ts';
import { placeState, type PlaceValue } from './place-state.ts';

/** What tells more of the territories of a map of classes than their fill. */
export interface OutlinedAreas {
  /** Contours of those at zero, as one path; '' where there is none. */
  readonly zero: string;
  /** Contours of those whose value is a bound or about; '' where there is none. */
  readonly inexact: string;
  /** Those whose value is under zero. */
  readonly falls: readonly PlaceShape[];
}

/** Finds the territories that are outlined or bear a sign, each kind joined to be drawn at once. */
export function outlinedAreas(
  shapes: readonly PlaceShape[],
  places: ReadonlyMap<string, PlaceValue>,
): OutlinedAreas {
  const zero: string[] = [];
  const inexact: string[] = [];
  const falls: PlaceShape[] = [];
  for (const shape of shapes) {
    const place = places.get(shape.code);
    if (placeState(place) === 'zero') zero.push(shape.d);
    if (place?.measure.kind !== 'value') continue;
    if (place.measure.qualifier !== 'exact') inexact.push(shape.d);
    if (place.measure.value < 0) falls.push(shape);
  }
  return { zero: zero.join(''), inexact: inexact.join(''), falls };
}
