import type { Ink } from '../../theme/drawing/drawn-path.ts';
import type { Hatching } from '../../theme/drawing/picture.ts';
import { classOf } from '../classes/class-of.ts';
import type { MapColors } from '../map-colors.ts';
import type { MapContent } from '../map-content.ts';
import { placeState } from '../place-state.ts';
import { isPatterned } from '../state-patterns.ts';
import { stateHatching } from './state-hatching.ts';

/** Gives the paint of a territory, as `placeFill` gives it for the page, without ids. */
export function placePaint(
  { places, mode, breaks = [], ramp = [], fills }: MapContent,
  code: string,
  colors: MapColors,
  unit: number,
): Ink | Hatching {
  const ink = (color: string): Ink => ({ color, alpha: 1 });
  const own = fills?.get(code);
  if (own !== undefined) return isPatterned(own) ? stateHatching(own, colors, unit) : ink(own);
  if (mode === 'none') return ink(colors.land);
  const place = places.get(code);
  const state = placeState(place);
  if (state === 'zero') return ink(mode === 'circles' ? colors.land : colors.zero);
  if (state !== 'value') return stateHatching(state, colors, unit);
  if (mode === 'circles' || place?.measure.kind !== 'value') return ink(colors.land);
  return ink(ramp[classOf(breaks, place.measure.value) ?? -1] ?? colors.land);
}
