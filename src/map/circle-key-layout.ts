import type { CircleScale } from './circle-scale.ts';
import { roundValues } from './round-values.ts';

/** One circle of the legend, standing on the same ground as the others, and the line to its value. */
interface KeyCircle {
  readonly value: number;
  readonly radius: number;
  readonly cx: number;
  readonly cy: number;
  /** Height of its value's line: level with its top, or under the one before. */
  readonly lineY: number;
}

export interface CircleKeyLayout {
  readonly circles: readonly KeyCircle[];
  readonly lineEnd: number;
  readonly height: number;
}

const COUNT = 3;
const EDGE = 1.5;
const LINE_GAP = 15;
/** Half of a line of text: room above the first value. */
const HEAD = 8;
/** Beyond the largest circle, where the lines to the values end. */
const LINE_REACH = 12;

/** Nests circles of round values, in pixels, on the scale of the map on screen. */
export function circleKeyLayout(scale: CircleScale, pixelsPerUnit: number): CircleKeyLayout {
  // Of what is counted one by one, nothing is less than one.
  const isCount = Number.isInteger(scale.max);
  const values = roundValues(scale.max, COUNT).filter((value) => !isCount || value >= 1);
  const radii = values.map((value) => scale.radius(value) * pixelsPerUnit);
  const largest = radii[0] ?? 0;
  const ground = HEAD + 2 * largest;
  let lineY = -Infinity;
  const circles = values.map((value, index): KeyCircle => {
    const radius = radii[index] ?? 0;
    lineY = Math.max(ground - 2 * radius, lineY + LINE_GAP);
    return { value, radius, cx: largest + EDGE, cy: ground - radius, lineY };
  });
  return {
    circles,
    lineEnd: 2 * largest + LINE_REACH,
    height: Math.max(ground + EDGE, lineY + HEAD),
  };
}
