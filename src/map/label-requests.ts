import type { Level } from '../model/territory.ts';
import { balancedLines } from './balanced-lines.ts';
import type { BaseMap } from './base-map.ts';
import { isIn } from './is-in.ts';
import type { LabelRequest } from './label-layout.ts';
import type { PlaceShape } from './place-shape.ts';
import { holdsPoint, type Box } from './plane.ts';
import { shapesAt } from './shapes-at.ts';

export interface LabelRequestOptions {
  readonly level: Level;
  readonly selected: string;
  readonly viewport: Box;
  /** Font size, in the base map's units. */
  readonly size: number;
  /** Gives the mark that stands on a place. */
  readonly markOf: (code: string) => Box | undefined;
  readonly hasMarkers: (code: string) => boolean;
}

/** Towns by which a reader finds the way on the map of communes, whatever they stand on. */
const MAIN_TOWNS = 3;
/** Larger territories are all named, where no more of the name than that stands on marks of communes. */
const GRAZED = 0.15;

/**
 * Gives the names that would like to be on the map, in the order in which they get their place:
 * the selected territory, the main towns, those that bear markers, then the most populated; within an EPCI or an
 * arrondissement, only its own communes.
 */
export function labelRequests(
  base: BaseMap,
  { level, selected, viewport, size, markOf, hasMarkers }: LabelRequestOptions,
): readonly LabelRequest[] {
  const chosen = selected === base.department.code ? undefined : base.shapes.get(selected);
  const shapes = shapesAt(base, level);
  const holder =
    level === 'commune' && chosen?.parent === base.department.code ? chosen : undefined;
  const isWanted = (shape: PlaceShape): boolean =>
    shape.code !== chosen?.code &&
    (!holder || isIn(shape, holder)) &&
    holdsPoint(viewport, shape.anchor);
  const rank = ({ code }: PlaceShape): number => Number(hasMarkers(code));
  const others = shapes
    .filter(isWanted)
    .toSorted((a, b) => rank(b) - rank(a) || b.population - a.population);
  const byPopulation = others.toSorted((a, b) => b.population - a.population);
  const towns = new Set(byPopulation.slice(0, MAIN_TOWNS));
  const share = (shape: PlaceShape): number =>
    level !== 'commune' ? GRAZED : towns.has(shape) ? Infinity : 0;
  return (chosen ? [chosen, ...others] : others).map((shape) => ({
    code: shape.code,
    lines: level !== 'commune' || shape === chosen ? balancedLines(shape.name) : [shape.name],
    anchor: shape.anchor,
    mark: markOf(shape.code),
    size,
    required: shape === chosen,
    mayCover: share(shape),
  }));
}
