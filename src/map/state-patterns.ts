import type { UnclassedState } from './place-state.ts';

/**
 * What is drawn with a pattern: the states without a value, but zero, a flat paint with a dotted
 * outline; and on a map of categories the values that have none, where several may lead or where no
 * detail is known.
 */
export type PatternedState = Exclude<UnclassedState, 'zero'> | 'open' | 'unknown';

/** A stroke from one point to another; a dot where they are the same. */
type PatternStroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** One tile of a pattern, in pixels. */
export interface StatePattern {
  readonly size: number;
  /** Degrees by which the tiles are turned. */
  readonly turn: number;
  readonly strokes: readonly PatternStroke[];
  readonly strokeWidth: number;
  readonly cap: 'butt' | 'round';
}

/**
 * What tells that a territory has no value, or none that a colour stands for: each by the geometry of
 * its strokes, not by colour, so that they stand apart in a grey print and for every colour vision.
 */
export const STATE_PATTERNS: Readonly<Record<PatternedState, StatePattern>> = {
  /** Slanted lines. */
  'not-reported': { size: 6, turn: -45, strokes: [[0, 3, 6, 3]], strokeWidth: 1.1, cap: 'butt' },
  /** Level dashes, each row between those of the next. */
  'not-applicable': {
    size: 9,
    turn: 0,
    strokes: [
      [0, 2.25, 4.5, 2.25],
      [4.5, 6.75, 9, 6.75],
    ],
    strokeWidth: 1.3,
    cap: 'butt',
  },
  /** A slanted lattice, closer set than the lines. */
  withheld: {
    size: 5,
    turn: -45,
    strokes: [
      [0, 2.5, 5, 2.5],
      [2.5, 0, 2.5, 5],
    ],
    strokeWidth: 1.1,
    cap: 'butt',
  },
  /** Zigzags: up and down as well. */
  'direction-unknown': {
    size: 8,
    turn: 0,
    strokes: [
      [0, 6, 4, 2],
      [4, 2, 8, 6],
    ],
    strokeWidth: 1.3,
    cap: 'butt',
  },
  /** Dots. */
  outside: { size: 6, turn: 0, strokes: [[3, 3, 3, 3]], strokeWidth: 2, cap: 'round' },
  /** Slanted crosses. */
  open: {
    size: 8,
    turn: -45,
    strokes: [
      [1.25, 4, 6.75, 4],
      [4, 1.25, 4, 6.75],
    ],
    strokeWidth: 1.1,
    cap: 'butt',
  },
  /** Upright lines. */
  unknown: { size: 7, turn: 0, strokes: [[3.5, 0, 3.5, 7]], strokeWidth: 1.1, cap: 'butt' },
};

export const PATTERNED_STATES = Object.keys(STATE_PATTERNS).filter(isPatterned);

/** Tells whether a fill is the name of a pattern, rather than a colour. */
export function isPatterned(fill: string): fill is PatternedState {
  return Object.hasOwn(STATE_PATTERNS, fill);
}

/** Gives the strokes of a pattern as SVG path data. */
export function patternPath({ strokes }: StatePattern): string {
  return strokes.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
}

/** Gives the id of the pattern of a state; each map of a page has patterns of its own. */
export function hatchId(prefix: string, state: PatternedState): string {
  return `${prefix}-${state}`;
}

/** Gives the paint of an element whose fill is a colour or the name of a pattern. */
export function hatchedPaint(prefix: string, fill: string): string {
  return isPatterned(fill) ? `url(#${hatchId(prefix, fill)})` : fill;
}
