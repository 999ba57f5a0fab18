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
  /** What names go round; main ones, that find no other place, cover as little of it as they can. */
  readonly marks?: readonly Box[];
  readonly limit: number;
}

const LINE_HEIGHT = 1.15;
/** Room left at both ends of a line, in ems. */
const SPACE = 0.25;
/** By how many lines a main name may be moved down from its anchor, the best first. */
const SHIFTS = [0, 1, -1, 2, -2];
/** Where the baseline stands in its line, from the top. */
const BASELINE = 0.85;

/**
 * Places names without overlap, in the order given, each on its anchor or above, under, right or
 * left of its mark, until `limit` of them stand. Required names go first and are always placed.
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
    // Most names stand on some mark at once: only the main ones are told how much of it.
    const spot =
      fitting.find((one) => isClear(one) && !marks.some((mark) => overlaps(mark, one.box))) ??
      (request.isMain ? leastCovering(fitting.filter(isClear), marks) : undefined) ??
      (request.required ? (fitting[0] ?? spots[0]) : undefined);
    if (spot) placed.push(labelIn(request, spot));
  }
  return placed;
}

/** Those that are always shown go first, then the main ones. */
function rankOf({ required, isMain = false }: LabelRequest): number {
  return required ? 0 : isMain ? 1 : 2;
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
    const shifts = request.isMain ? SHIFTS : [0];
    return shifts.map((lineCount) => at('middle', left, top + lineCount * size * LINE_HEIGHT));
  }
  return [
    at('middle', left, mark.y - height),
    at('middle', left, mark.y + mark.height),
    at('start', mark.x + mark.width, top),
    at('end', mark.x - width, top),
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
