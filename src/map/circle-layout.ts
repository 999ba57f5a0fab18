import type { CircleScale } from './circle-scale.ts';
import type { PlaceShape } from './place-shape.ts';
import { placeState, type PlaceValue } from './place-state.ts';
import type { Point } from './plane.ts';

export interface PlacedCircle {
  readonly code: string;
  readonly center: Point;
  /** Of the size of the value, whatever its sign. */
  readonly radius: number;
  /** The value is a bound or about: the circle is drawn open. */
  readonly open: boolean;
  /** The value is under zero, as a fall may be. */
  readonly negative: boolean;
}

/**
 * Places a circle on each territory that has a value other than zero, the larger first: a circle
 * twice as wide as another is always under it. Those of about one size keep their order, so that
 * a map that plays moves few of them.
 */
export function circleLayout(
  shapes: readonly PlaceShape[],
  places: ReadonlyMap<string, PlaceValue>,
  scale: CircleScale,
): readonly PlacedCircle[] {
  return shapes
    .flatMap(({ code, anchor }): readonly PlacedCircle[] => {
      const place = places.get(code);
      if (placeState(place) !== 'value' || place?.measure.kind !== 'value') return [];
      const { value, qualifier } = place.measure;
      const radius = scale.radius(Math.abs(value));
      const [open, negative] = [qualifier !== 'exact', value < 0];
      return radius > 0 ? [{ code, center: anchor, radius, open, negative }] : [];
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.code < b.code ? -1 : 1));
}

/** How many times a radius can be halved. */
const sizeOf = ({ radius }: PlacedCircle) => Math.floor(Math.log2(radius));
