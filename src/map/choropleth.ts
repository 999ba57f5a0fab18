import type { Scheme } from '../theme/indicator-style.ts';
import { classBreaks, type BreakMethod, type ClassBreaks } from './class-breaks.ts';
import { countPlaces, type PlaceCounts } from './count-places.ts';
import { placeState, type PlaceValue } from './place-state.ts';
import { ramp, type Ramp } from './ramp.ts';

export interface Choropleth {
  readonly breaks: ClassBreaks;
  readonly ramp: Ramp;
  readonly counts: PlaceCounts;
}

/** Classes the values of the territories of a map; zero and absences stay out of the classes. */
export function makeChoropleth(
  codes: readonly string[],
  places: ReadonlyMap<string, PlaceValue>,
  { count, method, scheme }: { count: number; method: BreakMethod; scheme: Scheme },
): Choropleth {
  const values = codes.flatMap((code) => {
    const place = places.get(code);
    return placeState(place) === 'value' && place?.measure.kind === 'value'
      ? [place.measure.value]
      : [];
  });
  const breaks = classBreaks(values, count, method);
  return {
    breaks,
    ramp: ramp(scheme, Math.max(0, breaks.length - 1)),
    counts: countPlaces(codes, places, breaks),
  };
}
