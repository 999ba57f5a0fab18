import type { Level } from '../model/territory.ts';
import type { BaseMap } from './base-map.ts';
import { shownFor } from './is-in.ts';
import { badgeArea } from './marker-layout.ts';
import { MARKER_KINDS, type MarkerGroup, type MarkerKind } from './marker-groups.ts';
import { shapesAt } from './shapes-at.ts';

/** The share of the map that its marks may cover: under more of them what it shows is lost. */
const MOST_COVERED = 0.15;

/**
 * Gathers the marks of communes by the larger territories that the map shows, where so many would
 * bury a map of that size. A map of communes keeps each where it stands.
 */
export function gatheredMarkers(
  groups: readonly MarkerGroup[],
  base: BaseMap,
  level: Level,
  pixelsPerUnit: number,
): readonly MarkerGroup[] {
  const area = base.width * base.height * pixelsPerUnit ** 2;
  if (level === 'commune' || badgeArea(groups) <= MOST_COVERED * area) return groups;
  const shown = shapesAt(base, level);
  const holderOf = (code: string): string => {
    if (level === 'departement') return base.department.code;
    const shape = base.shapes.get(code);
    return shape ? shownFor(shape, shown).code : code;
  };
  const gathered = new Map<string, Record<MarkerKind, readonly string[]>>();
  for (const { code, items } of groups) {
    const holder = holderOf(code);
    const before = gathered.get(holder) ?? { event: [], partner: [] };
    for (const kind of MARKER_KINDS) before[kind] = [...before[kind], ...items[kind]];
    gathered.set(holder, before);
  }
  return Array.from(gathered, ([code, items]) => ({ code, items }));
}
