import type { CircleScale } from './circle-scale.ts';
import type { PlaceShape } from './place-shape.ts';
import { placeState, type PlaceValue } from './place-state.ts';
import type { Point } from './plane.ts';

export interface PlacedCircle {
  readonly code: string;
  readonly center: Point;
  readonly radius: number;
  /** The value is a bound or about: the circle is drawn open. */
  readonly open: boolean;
}

/** Places a circle on each territory that has a value above zero, the largest first. */
export function circleLayout(
  shapes: readonly PlaceShape[],
  places: ReadonlyMap<string, PlaceValue>,
  scale: CircleScale,
): readonly PlacedCircle[] {
  return shapes
    .flatMap(({ code, anchor }): readonly PlacedCircle[] => {
      const place = places.get(code);
      if (placeState(place) !== 'value' || place?.measure.kind !== 'value') return [];
      const radius = scale.radius(place.measure.value);
      const open = place.measure.qualifier !== 'exact';
      return radius > 0 ? [{ code, center: anchor, radius, open }] : [];
    })
    .sort((a, b) => b.radius - a.radius || a.code.localeCompare(b.code));
}
