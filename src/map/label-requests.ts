import { balancedLines } from './balanced-lines.ts';
import type { BaseMap } from './base-map.ts';
import type { LabelRequest } from './label-layout.ts';
import type { PlaceShape } from './place-shape.ts';
import { holdsPoint, type Box } from './plane.ts';

export interface LabelRequestOptions {
  readonly level: 'commune' | 'epci';
  readonly selected: string;
  readonly viewport: Box;
  /** Font size, in the base map's units. */
  readonly size: number;
  /** Gives the mark that stands on a place. */
  readonly markOf: (code: string) => Box | undefined;
  readonly hasMarkers: (code: string) => boolean;
}

/**
 * Gives the names that would like to be on the map, in the order in which they get their place:
 * the selected territory, those that bear markers, then the most populated; within an EPCI, only
 * its own communes.
 */
export function labelRequests(
  base: BaseMap,
  { level, selected, viewport, size, markOf, hasMarkers }: LabelRequestOptions,
): readonly LabelRequest[] {
  const chosen = selected === base.department.code ? undefined : base.shapes.get(selected);
  const shapes = level === 'epci' ? base.epcis : base.communes;
  const isWanted = ({ code, parent, anchor }: PlaceShape): boolean =>
    code !== chosen?.code &&
    (level === 'epci' || chosen?.parent !== base.department.code || parent === chosen.code) &&
    holdsPoint(viewport, anchor);
  const rank = ({ code }: PlaceShape): number => Number(hasMarkers(code));
  const others = shapes
    .filter(isWanted)
    .toSorted((a, b) => rank(b) - rank(a) || b.population - a.population);
  return (chosen ? [chosen, ...others] : others).map((shape) => ({
    code: shape.code,
    lines: level === 'epci' || shape === chosen ? balancedLines(shape.name) : [shape.name],
    anchor: shape.anchor,
    mark: markOf(shape.code),
    size,
    required: shape === chosen,
  }));
}
