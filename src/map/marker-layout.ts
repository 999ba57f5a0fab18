import { MARKER_KINDS, type MarkerGroup, type MarkerKind } from './marker-groups.ts';
import type { PlaceShape } from './place-shape.ts';
import { boxAround, holds, overlaps, type Box, type Point } from './plane.ts';

/** One mark: the items of one kind at one place. */
interface MarkerBadge {
  readonly kind: MarkerKind;
  readonly count: number;
  readonly center: Point;
  readonly radius: number;
}

export interface PlacedMarkers {
  readonly group: MarkerGroup;
  /** Where the place is; the badges stand there, or beside it where others are in the way. */
  readonly anchor: Point;
  readonly box: Box;
  readonly badges: readonly MarkerBadge[];
}

export interface MarkerLayoutOptions {
  /** Size of a pixel, in the base map's units. */
  readonly unit: number;
  /** Where badges should stay; those that find no room there stand outside it. */
  readonly frame: Box;
}

/** Radii in pixels: a mark for one item bears no number, one for ten or more bears two digits. */
const RADIUS = { one: 6, few: 9.5, many: 11.5 };
/** Side of the square that holds a mark of radius 1: a diamond of that area reaches furthest. */
const SIDE = 2.52;
const RING_STEP = 8;
const STEPS_IN_RING = 12;

/**
 * Stands the badges of each group, side by side, as near their place as others allow: larger
 * groups first, then in order of codes, so that the same groups always stand alike. No two
 * groups overlap. Groups whose place is not on the map are left out.
 */
export function markerLayout(
  groups: readonly MarkerGroup[],
  shapes: ReadonlyMap<string, PlaceShape>,
  { unit, frame }: MarkerLayoutOptions,
): readonly PlacedMarkers[] {
  const placed: PlacedMarkers[] = [];
  const inOrder = groups.toSorted((a, b) => sizeOf(b) - sizeOf(a) || a.code.localeCompare(b.code));
  for (const group of inOrder) {
    const anchor = shapes.get(group.code)?.anchor;
    const marks = MARKER_KINDS.map((kind) => ({ kind, count: group.items[kind].length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({ kind, count, radius: radiusOf(count) * unit }));
    if (!anchor || marks.length === 0) continue;
    const sides = marks.map(({ radius }) => SIDE * radius);
    const size = { width: sides.reduce((sum, side) => sum + side), height: Math.max(...sides) };
    const isFree = (box: Box): boolean => !placed.some((other) => overlaps(other.box, box));
    const box = nearestFreeBox(anchor, size, unit * RING_STEP, frame, isFree);
    let right = box.x;
    const badges = marks.map((mark, index): MarkerBadge => {
      const side = sides[index] ?? 0;
      right += side;
      return { ...mark, center: [right - side / 2, box.y + box.height / 2] };
    });
    placed.push({ group, anchor, box, badges });
  }
  return placed;
}

/** The share of a map that its badges may cover: under more of them what it shows is lost. */
export const MOST_COVERED = 0.15;

/**
 * Gives the share of a map that the badges of some groups cover.
 *
 * @param unit size of a pixel, in the map's units
 */
export function coveredShare(
  groups: readonly MarkerGroup[],
  map: { readonly width: number; readonly height: number },
  unit: number,
): number {
  const counts = groups.flatMap(({ items }) => MARKER_KINDS.map((kind) => items[kind].length));
  const sides = counts.filter((count) => count > 0).map((count) => SIDE * radiusOf(count) * unit);
  return sides.reduce((sum, side) => sum + side ** 2, 0) / (map.width * map.height);
}

function radiusOf(count: number): number {
  return count < 2 ? RADIUS.one : count < 10 ? RADIUS.few : RADIUS.many;
}

function sizeOf({ items }: MarkerGroup): number {
  return items.event.length + items.partner.length;
}

/** Walks rings of growing radius; past the frame's own size it takes a box outside it. */
function nearestFreeBox(
  anchor: Point,
  size: { width: number; height: number },
  step: number,
  frame: Box,
  isFree: (box: Box) => boolean,
): Box {
  const furthest = (frame.width + frame.height) / step;
  for (let ring = 0; ; ring += 1) {
    for (let turn = 0; turn < (ring === 0 ? 1 : STEPS_IN_RING); turn += 1) {
      const angle = (turn / STEPS_IN_RING) * 2 * Math.PI;
      const radius = ring * step;
      const center: Point = [
        anchor[0] + radius * Math.cos(angle),
        anchor[1] + radius * Math.sin(angle),
      ];
      const box = boxAround(center, size);
      if ((ring > furthest || holds(frame, box)) && isFree(box)) return box;
    }
  }
}
