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
  /** Rather over the marks of others than not at all, as the names that a reader finds the way by. */
  readonly isMain?: boolean;
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
  /** What names go round; main and required ones, that find no other place, cover the least of it. */
  readonly marks?: readonly Box[];
  readonly limit: number;
}

const LINE_HEIGHT = 1.15;
/** Room left at both ends of a line, in ems. */
const SPACE = 0.25;
/** By what part of its width, and by how many lines, a name that stays may leave its anchor: the best first. */
const SHIFTS = [0, 0.25, -0.25, 0.5, -0.5].flatMap((across) =>
  [0, 1, -1, 2, -2].map((down) => [across, down] as const),
);
/** Where the baseline stands in its line, from the top. */
const BASELINE = 0.85;

/**
 * Places names without overlap, in the order given, each on its anchor or round its mark, until
 * `limit` of them stand. Required names go first and are always placed.
 */
export function labelLayout(
  requests: readonly LabelRequest[],
  { frame, obstacles, marks = [], limit }: LabelLayoutOptions,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
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
      fitting.find((one) => isClear(one) && !marks.some((mark) => overlaps(mark, one.box))) ??
      (staysOn(request) ? leastCovering(fitting.filter(isClear), marks) : undefined) ??
      (request.required ? (fitting[0] ?? spots[0]) : undefined);
    if (spot) placed.push(labelIn(request, spot));
  }
  return placed;
}

/** Those that are always shown go first, then the main ones. */
function rankOf({ required, isMain = false }: LabelRequest): number {
  return required ? 0 : isMain ? 1 : 2;
}

/** Tells whether a name is rather shown over marks than not at all. */
function staysOn({ required, isMain = false }: LabelRequest): boolean {
  return required || isMain;
}

function leastCovering(spots: readonly Spot[], marks: readonly Box[]): Spot | undefined {
  const weighed = spots.map((spot) => ({ spot, covered: coveredBy(spot.box, marks) }));
  return weighed.toSorted((a, b) => a.covered - b.covered)[0]?.spot;
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
  return [
    ...rows.map((row) => at('middle', left, row)),
    at('start', right, top),
    at('end', mark.x - width, top),
    // Along its corners, then beyond them.
    ...rows.flatMap((row) => [at('start', mark.x, row), at('end', right - width, row)]),
    ...rows.flatMap((row) => [at('start', right, row), at('end', mark.x - width, row)]),
  ];
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
