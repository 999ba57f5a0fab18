import { describe, expect, it } from 'vitest';
import { MAP_COLORS } from '../../src/map/map-colors.ts';
import {
  PATTERNED_STATES,
  type PatternedState,
  patternPath,
  STATE_PATTERNS,
  type StatePattern,
} from '../../src/map/state-patterns.ts';
import { contrast } from '../theme/color-vision.ts';
import { READERS, seenBy } from './colors/seen-by.ts';

const PAIRS = PATTERNED_STATES.flatMap((a, index) =>
  PATTERNED_STATES.slice(index + 1).map((b) => [a, b] as const),
);

/** WCAG 2.2, criterion 1.4.11. */
const LEAST_CONTRAST = 3;
/** Pixels of a square in which patterns are drawn and compared, and how finely. */
const SIDE = 24;
const GRAIN = 0.5;
/** Share of the ink of the fuller of two patterns that must differ, however they are laid. */
const LEAST_DIFFERENCE = 0.5;

/** Tells whether a point of the drawing, in pixels, has ink. */
function hasInk(
  { size, turn, strokes, strokeWidth }: StatePattern,
  px: number,
  py: number,
): boolean {
  const angle = (-turn * Math.PI) / 180;
  const wrap = (value: number) => ((value % size) + size) % size;
  const x = wrap(px * Math.cos(angle) - py * Math.sin(angle));
  const y = wrap(px * Math.sin(angle) + py * Math.cos(angle));
  return strokes.some(([x1, y1, x2, y2]) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length > 0 ? ((x - x1) * dx + (y - y1) * dy) / length : 0;
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - t * dx, y - y1 - t * dy) <= strokeWidth / 2;
  });
}

type Drawing = readonly (readonly boolean[])[];

function draw(pattern: StatePattern, side: number): Drawing {
  const steps = Array.from({ length: side / GRAIN }, (_, index) => (index + 0.5) * GRAIN);
  return steps.map((y) => steps.map((x) => hasInk(pattern, x, y)));
}

function inkOf(drawing: Drawing): number {
  const cells = drawing.flat();
  return cells.filter(Boolean).length / cells.length;
}

/** The least share of cells that differ, over all the ways to lay one drawing on the other. */
function leastDifference(a: Drawing, b: Drawing): number {
  const size = SIDE / GRAIN;
  let least = 1;
  for (let dy = 0; dy < size; dy += 1) {
    for (let dx = 0; dx < size; dx += 1) {
      let differing = 0;
      for (let y = 0; y < size; y += 1) {
        for (let x = 0; x < size; x += 1) {
          if (a[y]?.[x] !== b[y + dy]?.[x + dx]) differing += 1;
        }
      }
      least = Math.min(least, differing / size ** 2);
    }
  }
  return least;
}

const drawings = new Map(
  PATTERNED_STATES.map((state) => [state, draw(STATE_PATTERNS[state], 2 * SIDE)]),
);
const drawingOf = (state: PatternedState): Drawing => drawings.get(state) ?? [];

describe('the patterns of territories without a value', () => {
  it.each(PAIRS)('%s and %s differ by their strokes alone, however they are laid', (a, b) => {
    const most = Math.max(inkOf(drawingOf(a)), inkOf(drawingOf(b)));
    expect(leastDifference(drawingOf(a), drawingOf(b)) / most).toBeGreaterThan(LEAST_DIFFERENCE);
  });

  it.each(PATTERNED_STATES)('%s is texture, neither empty nor full', (state) => {
    const ink = inkOf(drawingOf(state));
    expect(ink).toBeGreaterThan(0.07);
    expect(ink).toBeLessThan(0.4);
  });

  it.each(PATTERNED_STATES)('%s repeats within the swatch of the legend', (state) => {
    expect(STATE_PATTERNS[state].size).toBeLessThanOrEqual(18 / 2);
  });

  it.each(['light', 'dark'] as const)(
    'stand out from their %s ground for every reader',
    (scheme) => {
      const { absent, hatch, paper } = MAP_COLORS[scheme];
      for (const reader of READERS) {
        for (const ground of [absent, paper]) {
          const found = contrast(seenBy(reader, hatch), seenBy(reader, ground));
          expect(found, reader).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        }
      }
    },
  );

  it('are written as path data', () => {
    expect(patternPath(STATE_PATTERNS.withheld)).toBe('M0 2.5L5 2.5M2.5 0L2.5 5');
    expect(patternPath(STATE_PATTERNS.outside)).toBe('M3 3L3 3');
  });
});
