import { joinedPath, outlinedAreas } from '../outlined-areas.ts';
import { placeFill, type PlaceFillOptions } from '../place-fill.ts';
import type { PlaceShape } from '../place-shape.ts';
import type { PlaceValue } from '../place-state.ts';

/** Territories that look alike, drawn at once. */
interface SmallArea {
  readonly fill: string;
  /** SVG path data of all of them, in the base map's units. */
  readonly d: string;
}

export interface SmallMapAreas {
  readonly areas: readonly SmallArea[];
  /** Those at zero, to be outlined with dots; '' where there is none. */
  readonly dotted: string;
  /** Those whose value is a bound or about, to be outlined with dashes; '' where there is none. */
  readonly dashed: string;
}

/**
 * Joins the territories of a small map by their fill: nobody points at one of them, and a page of
 * maps is then a hundred paths instead of some thousands.
 */
export function smallMapAreas(
  shapes: readonly PlaceShape[],
  places: ReadonlyMap<string, PlaceValue>,
  options: PlaceFillOptions,
): SmallMapAreas {
  const areas = new Map<string, string[]>();
  for (const { code, d } of shapes) {
    const fill = placeFill(places.get(code), options);
    const alike = areas.get(fill);
    if (alike) alike.push(d);
    else areas.set(fill, [d]);
  }
  const { zero, inexact } = outlinedAreas(options.mode === 'choropleth' ? shapes : [], places);
  return {
    areas: Array.from(areas, ([fill, paths]) => ({ fill, d: paths.join('') })),
    dotted: joinedPath(zero),
    dashed: joinedPath(inexact),
  };
}
