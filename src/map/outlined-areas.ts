import type { PlaceShape } from './place-shape.ts';
import { placeState, type PlaceValue } from './place-state.ts';

/** What tells more of the territories of a map of classes than their fill. */
export interface OutlinedAreas {
  /** Those at zero. */
  readonly zero: readonly PlaceShape[];
  /** Those whose value is a bound or about. */
  readonly inexact: readonly PlaceShape[];
  /** Those whose value is under zero. */
  readonly falls: readonly PlaceShape[];
}

/** Finds the territories that are outlined or bear a sign. */
export function outlinedAreas(
  shapes: readonly PlaceShape[],
  places: ReadonlyMap<string, PlaceValue>,
): OutlinedAreas {
  const zero: PlaceShape[] = [];
  const inexact: PlaceShape[] = [];
  const falls: PlaceShape[] = [];
  for (const shape of shapes) {
    const place = places.get(shape.code);
    if (placeState(place) === 'zero') zero.push(shape);
    if (place?.measure.kind !== 'value') continue;
    if (place.measure.qualifier !== 'exact') inexact.push(shape);
    if (place.measure.value < 0) falls.push(shape);
  }
  return { zero, inexact, falls };
}

/** Joins contours into one path, to be drawn at once; '' for none. */
export function joinedPath(shapes: readonly PlaceShape[]): string {
  return shapes.map(({ d }) => d).join('');
}
