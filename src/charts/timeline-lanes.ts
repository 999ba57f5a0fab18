import type { Precision } from '../model/period.ts';
import { gatheredEvents } from './gather-events.ts';
import { shortened } from './shortened.ts';
import type { TimeRange } from './time-range.ts';
import type { TimelineEvent } from './timeline-event.ts';

export interface PlacedEvent {
  readonly event: TimelineEvent;
  /** Ends of its mark, in px. */
  readonly x0: number;
  readonly x1: number;
  /** Its lane, from the top. */
  readonly lane: number;
  /** True where only its month or year is known: it may have lasted less. */
  readonly vague: boolean;
  /** Its name, cut where it is long, and its left end; undefined where there is no room for it. */
  readonly label: { readonly x: number; readonly text: string } | undefined;
}

/** Where events are placed, in px: the days of a range stand between two sides of a width. */
export interface LaneSpace {
  readonly range: TimeRange;
  readonly width: number;
  readonly sides: { readonly left: number; readonly right: number };
  /** Lanes that there is room for; as many as events need by default. */
  readonly most?: number | undefined;
  readonly widthOf: (text: string) => number;
}

export interface TimelineLanes {
  readonly events: readonly PlacedEvent[];
  readonly count: number;
}

/** Least width of a mark, and that of one for several events, so that it can be seen and pointed at. */
export const MARK_WIDTH = 12;
export const GATHERED_WIDTH = 22;
const BLANK = 4;
const NAME_BLANK = 2 * BLANK;
/** Widths that names may take, in px, the widest that leaves room for all being taken. */
const NAMES: readonly number[] = [Infinity, 220, 170, 140, 115];
/** Steps that events are gathered by, and the days of the shortest of each. */
const GATHERED_BY: readonly (readonly [Precision, number])[] = [
  ['month', 28],
  ['quarter', 90],
  ['half', 181],
];

/** Gives where a day stands across, in px. */
export function dayPlace({ range, width, sides }: Omit<LaneSpace, 'widthOf'>) {
  const inner = Math.max(1, width - sides.left - sides.right);
  return (day: number) => sides.left + ((day - range.from) / (range.to - range.from)) * inner;
}

/**
 * Places events in lanes without overlap, the earliest on top; one out of the range has no place.
 * Where lanes are counted, names are written as far as there is room for them, and events too many
 * to stand apart are gathered by month, quarter, half year or year.
 */
export function timelineLanes(events: readonly TimelineEvent[], space: LaneSpace): TimelineLanes {
  const { from, to } = space.range;
  const shown = events.filter(({ start, end }) => start.start < to && from < end.end);
  const { most } = space;
  if (most === undefined) return laid(shown, space, () => 0);
  for (const lanes of attempts(shown, space)) if (lanes.count <= most) return lanes;
  return laid(gatheredEvents(shown, 'year', false), { ...space, most: undefined }, () => 0);
}

/** Gives ways of placing events, each tighter than the one before. */
function* attempts(
  events: readonly TimelineEvent[],
  space: LaneSpace,
): Generator<TimelineLanes, void> {
  const leading = (width: number) => (event: TimelineEvent) => (event.leads ? width : 0);
  for (const width of NAMES) yield laid(events, space, () => width);
  for (const width of NAMES) yield laid(events, space, leading(width));
  const xOf = dayPlace(space);
  // Steps so short that the marks of two that follow would not stand side by side tell nothing.
  const steps = GATHERED_BY.filter(([, days]) => xOf(days) - xOf(0) >= GATHERED_WIDTH + BLANK);
  for (const precision of [...steps.map(([step]) => step), 'year' as const]) {
    const gathered = gatheredEvents(events, precision, true);
    for (const width of NAMES) yield laid(gathered, space, leading(width));
  }
  yield laid(gatheredEvents(events, 'year', false), space, () => 0);
}

interface Slot {
  readonly event: TimelineEvent;
  readonly x0: number;
  readonly x1: number;
  /** What it takes of its lane, its name included. */
  readonly from: number;
  readonly to: number;
  readonly label: PlacedEvent['label'];
}

/** Puts events in as few lanes as hold them, with names as wide as they may be. */
function laid(
  events: readonly TimelineEvent[],
  space: LaneSpace,
  nameWidth: (event: TimelineEvent) => number,
): TimelineLanes {
  const slots = events
    .map((event) => slotOf(event, space, nameWidth(event)))
    .sort(
      (a, b) =>
        Number(b.event.leads === true) - Number(a.event.leads === true) ||
        a.x0 - b.x0 ||
        b.x1 - a.x1,
    );
  const lanes = packed(slots, space.most ?? Infinity);
  const placed = lanes.flatMap((lane, index) =>
    lane.map(({ event, x0, x1, label }): PlacedEvent => {
      const vague = event.start.precision !== 'day' || event.end.precision !== 'day';
      const own = label ?? freeLabel(event, x1, lane, space);
      return { event, x0, x1, lane: index, vague: vague && !event.gathered, label: own };
    }),
  );
  return { events: placed, count: lanes.length };
}

function slotOf(event: TimelineEvent, space: LaneSpace, nameWidth: number): Slot {
  const { range, width, widthOf } = space;
  const xOf = dayPlace(space);
  const start = xOf(Math.max(range.from, event.start.start));
  const end = xOf(Math.min(range.to, event.end.end));
  const { gathered } = event;
  const span = gathered
    ? Math.max(GATHERED_WIDTH, widthOf(String(gathered.length)) + NAME_BLANK)
    : Math.max(MARK_WIDTH, end - start);
  const middle = Math.min(width - span / 2, Math.max(span / 2, (start + end) / 2));
  const [x0, x1] = [middle - span / 2, middle + span / 2];
  const bare = { event, x0, x1, from: x0, to: x1, label: undefined };
  if (nameWidth === 0 || event.name === '') return bare;
  const text = shortened(event.name, nameWidth, widthOf);
  const long = NAME_BLANK + widthOf(text);
  if (x1 + long <= width) return { ...bare, to: x1 + long, label: { x: x1 + NAME_BLANK, text } };
  if (x0 - long >= 0) return { ...bare, from: x0 - long, label: { x: x0 - long, text } };
  return bare;
}

/** Gives the name of an event at the room that others left after it. */
function freeLabel(
  { name }: TimelineEvent,
  x1: number,
  lane: readonly Slot[],
  { width, widthOf }: LaneSpace,
): PlacedEvent['label'] {
  const next = Math.min(width, ...lane.map(({ from }) => from).filter((from) => from >= x1));
  const isFree = name !== '' && widthOf(name) <= next - x1 - 2 * NAME_BLANK;
  return isFree ? { x: x1 + NAME_BLANK, text: name } : undefined;
}

/** Puts each slot in the first lane that is free; gives up once there are more lanes than room. */
function packed(slots: readonly Slot[], most: number): Slot[][] {
  const lanes: Slot[][] = [];
  for (const slot of slots) {
    const lane = lanes.find((taken) =>
      taken.every(({ from, to }) => to + BLANK <= slot.from || slot.to + BLANK <= from),
    );
    if (lane) lane.push(slot);
    else lanes.push([slot]);
    if (lanes.length > most) break;
  }
  return lanes;
}
