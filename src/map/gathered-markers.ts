import type { Level } from '../model/territory.ts';
import type { BaseMap } from './base-map.ts';
import { shownFor } from './is-in.ts';
import { coveredShare, MOST_COVERED } from './marker-layout.ts';
import { MARKER_KINDS, type MarkerGroup, type MarkerKind } from './marker-groups.ts';
import { shapesAt } from './shapes-at.ts';

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
  const isClear = coveredShare(groups, base, 1 / pixelsPerUnit) <= MOST_COVERED;
  if (level === 'commune' || isClear) return groups;
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
