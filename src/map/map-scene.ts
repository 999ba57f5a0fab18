import type { Level } from '../model/territory.ts';
import type { BaseMap } from './base-map.ts';
import type { PlacedCircle } from './circle-layout.ts';
import { labelLayout, type LabelRequest, type PlacedLabel } from './label-layout.ts';
import { labelRequests } from './label-requests.ts';
import { markerLayout, type PlacedMarkers } from './marker-layout.ts';
import type { MarkerGroup } from './marker-groups.ts';
import { boxAround, centerOf, intersection, union, type Box, type Point } from './plane.ts';
import { shapesAt } from './shapes-at.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import { textWidth } from '../theme/text-width.ts';
import { fullViewport, zoomOf, type Viewport } from './viewport.ts';

export interface MapSceneInput {
  readonly base: BaseMap;
  readonly level: Level;
  readonly selected: string;
  readonly viewport: Viewport;
  /** Size of a pixel, in the map's units. */
  readonly unit: number;
  /** The same for markers, where they are drawn smaller than on the page. */
  readonly markUnit?: number;
  /** Whether the buttons of the page stand over a corner of the map; they do by default. */
  readonly hasButtons?: boolean;
  readonly circles: readonly PlacedCircle[];
  readonly markers: readonly MarkerGroup[];
}

/** All that stands on the ground of the map, without overlap, at one size and one zoom. */
export interface MapScene {
  readonly markers: readonly PlacedMarkers[];
  readonly labels: readonly PlacedLabel[];
  readonly neighbourLabels: readonly PlacedLabel[];
  readonly bar: ScaleBar;
  readonly barAt: Point;
  /** Middle of the north arrow. */
  readonly northAt: Point;
}

/** Sizes in pixels, the same at every zoom. */
const LABEL_SIZE = 12.5;
const NEIGHBOUR_LABEL_SIZE = 12;
const CIRCLE_GAP = 2;
const MARGIN = 14;
const BAR_LENGTH = 110;
const BAR_HEIGHT = 20;
/** Of a narrow map, what the scale bar takes at most. */
const BAR_SHARE = 0.3;
/** The north arrow, in the top left corner. */
const NORTH = { width: 18, height: 36 };
/** The buttons and their margin, in the bottom right corner; those that move come with the zoom. */
const BUTTONS = { width: 160, height: 48, heightZoomed: 88 };
/** Names may cover the circles of communes smaller than this, which are many, and no other. */
const SMALL_CIRCLE = 9;
/** One name for so many pixels of width, so that a narrow map is not a list of names. */
const WIDTH_PER_LABEL = 42;

/** Lays out markers, names, scale bar and north arrow for what is seen of the map. */
export function mapScene(input: MapSceneInput): MapScene {
  const { base, level, selected, viewport, unit, circles, hasButtons = true } = input;
  const marksOf = { unit: input.markUnit ?? unit, frame: fullViewport(base) };
  const markers = markerLayout(input.markers, base.shapes, marksOf);
  const withMarkers = new Set(markers.map(({ group }) => group.code));
  const standing = marksOnPlaces(circles, markers, CIRCLE_GAP * unit);
  const barLength = Math.min(BAR_LENGTH * unit, BAR_SHARE * viewport.width);
  const bar = scaleBar(base.kmPerUnit, barLength);
  const barAt: Point = [viewport.x + MARGIN * unit, viewport.y + viewport.height - MARGIN * unit];
  const north = {
    x: viewport.x + MARGIN * unit,
    y: viewport.y + MARGIN * unit,
    width: NORTH.width * unit,
    height: NORTH.height * unit,
  };
  const large = circles.filter(({ radius }) => level !== 'commune' || radius > SMALL_CIRCLE * unit);
  const obstacles = [
    { x: barAt[0], y: barAt[1] - BAR_HEIGHT * unit, width: bar.length, height: BAR_HEIGHT * unit },
    north,
    ...(hasButtons ? [buttonsBox(base, viewport, unit)] : []),
  ];
  const shown = new Set(shapesAt(base, level).map(({ code }) => code));
  const isGathered = ({ group }: PlacedMarkers): boolean =>
    level !== 'commune' && shown.has(group.code);
  const namedMarks = [
    ...large.map((circle) => boxOf(circle, 0)),
    ...markers.filter(isGathered).map(({ box }) => box),
  ];
  const marks = markers.filter((marker) => !isGathered(marker)).map(({ box }) => box);
  const requests = labelRequests(base, {
    level,
    selected,
    viewport,
    size: LABEL_SIZE * unit,
    markOf: (code) => standing.get(code),
    hasMarkers: (code) => withMarkers.has(code),
  });
  const chosen = base.shapes.get(selected);
  const isPart = level === 'commune' && chosen?.parent === base.department.code;
  const extent = isPart ? intersection(viewport, chosen.bounds) : viewport;
  const limit = 1 + Math.round(extent.width / unit / WIDTH_PER_LABEL);
  const labels = labelLayout(requests, {
    frame: viewport,
    obstacles,
    marks,
    namedMarks,
    limit,
  });
  const neighbourLabels = labelLayout(neighbourRequests(base, NEIGHBOUR_LABEL_SIZE * unit), {
    frame: viewport,
    obstacles: [...obstacles, ...namedMarks, ...marks, ...labels.map(({ box }) => box)],
    limit: base.neighbours.length,
  });
  return { markers, labels, neighbourLabels, bar, barAt, northAt: centerOf(north) };
}

/** What stands on each place: its circle with its margin, its markers, or both. */
function marksOnPlaces(
  circles: readonly PlacedCircle[],
  markers: readonly PlacedMarkers[],
  gap: number,
): ReadonlyMap<string, Box> {
  const marks = new Map(circles.map((circle) => [circle.code, boxOf(circle, gap)]));
  for (const { group, box } of markers) {
    const circle = marks.get(group.code);
    marks.set(group.code, circle ? union(circle, box) : box);
  }
  return marks;
}

function boxOf({ center, radius }: PlacedCircle, gap: number): Box {
  const side = 2 * (radius + gap);
  return boxAround(center, { width: side, height: side });
}

function buttonsBox(base: BaseMap, viewport: Viewport, unit: number): Box {
  const { x, y, width, height } = viewport;
  const across = BUTTONS.width * unit;
  const down = (zoomOf(viewport, base) > 1 ? BUTTONS.heightZoomed : BUTTONS.height) * unit;
  return { x: x + width - across, y: y + height - down, width: across, height: down };
}

/** Names of the neighbouring départements that have room for them. */
function neighbourRequests(base: BaseMap, size: number): readonly LabelRequest[] {
  return base.neighbours
    .filter(({ name, room }) => textWidth(name, size) <= room)
    .map(({ code, name, anchor }) => ({
      code,
      lines: [name],
      anchor,
      mark: undefined,
      size,
      required: false,
    }));
}
