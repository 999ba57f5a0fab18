import type { PlaceShape } from './place-shape.ts';

export const MARKER_KINDS = ['event', 'partner'] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

/** An event or a partner to be shown on the map. */
export interface MarkerItem {
  readonly id: string;
  readonly kind: MarkerKind;
  /** Code of its commune or EPCI, or ''. */
  readonly code: string;
}

/** What stands at one place: the ids of its items, by kind, in the order given. */
export interface MarkerGroup {
  readonly code: string;
  readonly items: Readonly<Record<MarkerKind, readonly string[]>>;
}

export interface GroupedMarkers {
  readonly groups: readonly MarkerGroup[];
  /** Ids of the items in a place that is not on the map. */
  readonly outside: readonly string[];
  /** Ids of the items whose place is not known. */
  readonly placeless: readonly string[];
}

/** Groups events and partners by the place where they stand; none is lost. */
export function groupMarkers(
  items: Iterable<MarkerItem>,
  shapes: ReadonlyMap<string, PlaceShape>,
): GroupedMarkers {
  const groups = new Map<string, Record<MarkerKind, string[]>>();
  const outside: string[] = [];
  const placeless: string[] = [];
  for (const { id, kind, code } of items) {
    if (code === '') {
      placeless.push(id);
    } else if (!shapes.has(code)) {
      outside.push(id);
    } else {
      const group = groups.get(code) ?? { event: [], partner: [] };
      group[kind].push(id);
      groups.set(code, group);
    }
  }
  return {
    groups: Array.from(groups, ([code, members]) => ({ code, items: members })),
    outside,
    placeless,
  };
}

/** Gives the groups of before where those of now are no other: what is laid out round them stays. */
export function keptGroups(
  before: readonly MarkerGroup[],
  now: readonly MarkerGroup[],
): readonly MarkerGroup[] {
  const isSame = (group: MarkerGroup, index: number) => {
    const other = before[index];
    return (
      other?.code === group.code &&
      MARKER_KINDS.every((kind) => sameIds(other.items[kind], group.items[kind]))
    );
  };
  return before.length === now.length && now.every(isSame) ? before : now;
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
