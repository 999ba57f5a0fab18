import type { Box } from '../box.ts';
import type { DrawnPath, Ink, Pen } from './drawn-path.ts';

/** The two faces of the page: that of its text, and that of its headings. */
export type Face = 'text' | 'heading';

export interface TextStyle {
  readonly face: Face;
  /** In px. */
  readonly size: number;
  /** As in CSS: 400 is regular, 600 and 700 are bold. */
  readonly weight: 400 | 600 | 700;
}

/** One line of text; `x` is its left end, its middle or its right end, `y` its baseline. */
export interface DrawnText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly text: string;
  readonly style: TextStyle;
  readonly ink: Ink;
  /** A border drawn under the letters, which keeps them clear of what is behind. */
  readonly rim?: Pen | undefined;
}

/** Polygons and lines. */
interface DrawnPaths {
  readonly kind: 'paths';
  readonly paths: readonly DrawnPath[];
}

/** Strokes repeated over a ground, as on a territory without a value. */
export interface Hatching {
  readonly ground: string;
  /** One tile, as SVG path data of lines within a square from 0 to `size`, in px. */
  readonly tile: string;
  readonly size: number;
  /** Degrees that the tiles are turned by, clockwise. */
  readonly turn: number;
  readonly stroke: Pen;
}

/** A shape as SVG path data, filled and then stroked. */
export interface DrawnOutline {
  readonly kind: 'outline';
  readonly d: string;
  readonly fill?: Ink | Hatching | undefined;
  /** What is inside, where lines cross: nonzero by default, as in SVG. */
  readonly rule?: 'evenodd' | undefined;
  readonly stroke?: Pen | undefined;
}

/** Drawings moved and scaled together, and cut at a box where one is given (in their own units). */
export interface DrawnGroup {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly clip?: Box | undefined;
  readonly items: readonly Drawn[];
}

export type Drawn = DrawnPaths | DrawnOutline | DrawnText | DrawnGroup;

/**
 * A finished drawing of a size in px: what a canvas paints and what an SVG writes are this, item
 * by item, in order. It has no background of its own.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Drawn[];
}

/** Gives the width of a line of text, in px. */
export type TextRuler = (text: string, style: TextStyle) => number;
