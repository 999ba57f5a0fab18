import { classOf, type ClassBreaks } from './classes/class-of.ts';
import type { Ramp } from './colors/ramp.ts';
import type { MapColors } from './map-colors.ts';
import { placeState, type PlaceValue } from './place-state.ts';
import { hatchId } from './state-patterns.ts';

/** `categories` colours each territory by what leads in it, which is told beside its value. */
export type MapMode = 'circles' | 'choropleth' | 'categories' | 'none';

export interface PlaceFillOptions {
  readonly mode: MapMode;
  readonly breaks: ClassBreaks;
  readonly ramp: Ramp;
  readonly colors: MapColors;
  /** Prefix of the ids of the hatches on the page. */
  readonly hatches: string;
}

/** Gives the paint of a territory: the colour of its class, or what tells that it has none. */
export function placeFill(
  place: PlaceValue | undefined,
  { mode, breaks, ramp, colors, hatches }: PlaceFillOptions,
): string {
  if (mode === 'none') return colors.land;
  const state = placeState(place);
  switch (state) {
    case 'not-reported':
    case 'not-applicable':
    case 'withheld':
    case 'direction-unknown':
    case 'outside':
      return `url(#${hatchId(hatches, state)})`;
    case 'zero':
      return mode === 'circles' ? colors.land : colors.zero;
    case 'value': {
      if (mode === 'circles' || place?.measure.kind !== 'value') return colors.land;
      return ramp[classOf(breaks, place.measure.value) ?? -1] ?? colors.land;
    }
  }
}
