import { centerOf, holds, intersection, overlaps, type Box, type Point } from './plane.ts';
import { textWidth } from '../theme/text-width.ts';

/** A name that would like to be on the map. */
export interface LabelRequest {
  readonly code: string;
  readonly lines: readonly string[];
  readonly anchor: Point;
  /** The mark that stands there, which the name goes round; without one it stands on its anchor. */
  readonly mark: Box | undefined;
  /** Font size, in the base map's units. */
  readonly size: number;
  /** Always shown, whatever is in the way. */
  readonly required: boolean;
  /** The share of it that may stand on marks rather than that it is left out; none by default. */
  readonly mayCover?: number;
}

export type LabelAlign = 'start' | 'middle' | 'end';

export interface PlacedLabel {
  readonly code: string;
  readonly size: number;
  readonly align: LabelAlign;
  readonly lines: readonly { readonly text: string; readonly at: Point }[];
  readonly box: Box;
}

/** A place for a name. */
type Spot = Pick<PlacedLabel, 'align' | 'box'>;

export interface LabelLayoutOptions {
  readonly frame: Box;
  /** What names may not cover. */
  readonly obstacles: readonly Box[];
  /** What names go round; those that may, and find no other place, cover the least of it. */
  readonly marks?: readonly Box[];
  /** Marks of what the names are of: one that stood on another's would be read as its name. */
  readonly namedMarks?: readonly Box[];
  readonly limit: number;
}

const LINE_HEIGHT = 1.15;
/** Room left at both ends of a line, in ems. */
const SPACE = 0.25;
/** By what part of its width, and by how many lines, a name that stays may leave its anchor: the best first. */
const SHIFTS = [0, 0.25, -0.25, 0.5, -0.5].flatMap((across) =>
  [0, 1, -1, 2, -2].map((down) => [across, down] as const),
);
/** The same for one that goes round a mark: it may leave that by a line. */
const NUDGES = [0, 0.2, -0.2].flatMap((across) =>
  [0, 0.5, -0.5, 1, -1].map((down) => [across, down] as const),
);
/** Where the baseline stands in its line, from the top. */
const BASELINE = 0.85;

/**
 * Places names without overlap, in the order given, each on its anchor or round its mark, until
 * `limit` of them stand. Required names go first and are always placed.
 */
export function labelLayout(
  requests: readonly LabelRequest[],
  { frame, obstacles, marks = [], namedMarks = [], limit }: LabelLayoutOptions,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const allMarks = [...namedMarks, ...marks];
  const inOrder = requests.toSorted((a, b) => rankOf(a) - rankOf(b));
  for (const request of inOrder) {
    if (placed.length >= limit && !request.required) break;
    const spots = spotsOf(request);
    const fitting = spots.filter(({ box }) => holds(frame, box));
    const isClear = ({ box }: Spot): boolean =>
      !placed.some((other) => overlaps(other.box, box)) &&
      !obstacles.some((obstacle) => overlaps(obstacle, box));
    // Most names stand on some mark at once: only those that stay are told how much of it.
    const spot =
      fitting.find((one) => isClear(one) && !standsOn(one, allMarks)) ??
      (request.required
        ? (leastCovering(fitting.filter(isClear), allMarks)?.spot ?? fitting[0] ?? spots[0])
        : grazing(
            request,
            fitting.filter((one) => isClear(one) && !standsOn(one, namedMarks)),
            marks,
          ));
    if (spot) placed.push(labelIn(request, spot));
  }
  return placed;
}

/** Those that are always shown go first, then those that may cover marks. */
function rankOf(request: LabelRequest): number {
  return request.required ? 0 : staysOn(request) ? 1 : 2;
}

/** Tells whether a name is shown rather than left out for a mark. */
function staysOn({ required, mayCover = 0 }: LabelRequest): boolean {
  return required || mayCover > 0;
}

const standsOn = ({ box }: Spot, marks: readonly Box[]): boolean =>
  marks.some((mark) => overlaps(mark, box));

/** Gives the spot that covers the least of some marks, where that is no more than the name may. */
function grazing(
  { mayCover = 0 }: LabelRequest,
  spots: readonly Spot[],
  marks: readonly Box[],
): Spot | undefined {
  if (mayCover === 0) return undefined;
  const best = leastCovering(spots, marks);
  if (!best) return undefined;
  const { width, height } = best.spot.box;
  return best.covered <= mayCover * width * height ? best.spot : undefined;
}

function leastCovering(
  spots: readonly Spot[],
  marks: readonly Box[],
): { readonly spot: Spot; readonly covered: number } | undefined {
  const weighed = spots.map((spot) => ({ spot, covered: coveredBy(spot.box, marks) }));
  return weighed.toSorted((a, b) => a.covered - b.covered)[0];
}

/** How much of some marks a name stands on. */
function coveredBy(box: Box, marks: readonly Box[]): number {
  return marks.reduce((sum, mark) => {
    if (!overlaps(mark, box)) return sum;
    const { width, height } = intersection(mark, box);
    return sum + width * height;
  }, 0);
}

/** Lists where a name may stand, the best first. */
function spotsOf(request: LabelRequest): readonly Spot[] {
  const { lines, anchor, mark, size } = request;
  const width = Math.max(...lines.map((line) => textWidth(line, size))) + 2 * SPACE * size;
  const height = lines.length * size * LINE_HEIGHT;
  const at = (align: LabelAlign, left: number, top: number): Spot => ({
    align,
    box: { x: left, y: top, width, height },
  });
  const [x, y] = mark ? centerOf(mark) : anchor;
  const [left, top] = [x - width / 2, y - height / 2];
  if (!mark) {
    const shifts = staysOn(request) ? SHIFTS : [[0, 0] as const];
    return shifts.map(([across, down]) =>
      at('middle', left + across * width, top + down * size * LINE_HEIGHT),
    );
  }
  const [right, bottom] = [mark.x + mark.width, mark.y + mark.height];
  const rows = [mark.y - height, bottom];
  const round = [
    ...rows.map((row) => at('middle', left, row)),
    at('start', right, top),
    at('end', mark.x - width, top),
    // Along its corners, then beyond them.
    ...rows.flatMap((row) => [at('start', mark.x, row), at('end', right - width, row)]),
    ...rows.flatMap((row) => [at('start', right, row), at('end', mark.x - width, row)]),
  ];
  if (!staysOn(request)) return round;
  return NUDGES.flatMap(([across, down]) =>
    round.map(({ align, box }) =>
      at(align, box.x + across * width, box.y + down * size * LINE_HEIGHT),
    ),
  ).filter(({ box }) => !overlaps(mark, box));
}

function labelIn({ code, lines, size }: LabelRequest, { align, box }: Spot): PlacedLabel {
  const inset = SPACE * size;
  const x = {
    start: box.x + inset,
    middle: box.x + box.width / 2,
    end: box.x + box.width - inset,
  }[align];
  return {
    code,
    size,
    align,
    box,
    lines: lines.map((text, index) => ({
      text,
      at: [x, box.y + (index * LINE_HEIGHT + BASELINE) * size],
    })),
  };
}
