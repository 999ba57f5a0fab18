import type { Vertex } from '../polygon.ts';

export interface Ink {
  readonly color: string;
  /** Opacity, from 0 to 1. */
  readonly alpha: number;
}

export interface Pen extends Ink {
  readonly width: number;
  /** Lengths of dashes and blanks, in px; empty for a full line. */
  readonly dash: readonly number[];
  /** How a line ends; cut straight at its end by default. */
  readonly cap?: 'butt' | 'round' | 'square' | undefined;
}

/**
 * One thing to draw, on a canvas as in an SVG: lines through vertices, in px, filled, stroked or
 * both. All that charts draw, texts apart, is a list of these.
 */
export interface DrawnPath {
  readonly lines: readonly (readonly Vertex[])[];
  readonly closed: boolean;
  readonly fill?: Ink;
  readonly stroke?: Pen;
}

export const FULL: readonly number[] = [];
export const DASHED: readonly number[] = [3, 2.5];
export const DOTTED: readonly number[] = [2, 2];

/** Draws open lines. */
export function strokeLines(
  lines: DrawnPath['lines'],
  color: string,
  width: number,
  dash: readonly number[] = FULL,
  alpha = 1,
): DrawnPath {
  return { lines, closed: false, stroke: { color, width, dash, alpha } };
}

/** Draws the outline of a polygon. */
export function strokeShape(
  outline: readonly Vertex[],
  color: string,
  width: number,
  dash: readonly number[] = FULL,
  alpha = 1,
): DrawnPath {
  return { lines: [outline], closed: true, stroke: { color, width, dash, alpha } };
}

/** Fills a polygon. */
export function fillShape(outline: readonly Vertex[], color: string, alpha = 1): DrawnPath {
  return { lines: [outline], closed: true, fill: { color, alpha } };
}
