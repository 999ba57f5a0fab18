import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, holdsPoint, type Point } from '../../src/map/plane.ts';
import {
  centerOn,
  fullViewport,
  MAX_ZOOM,
  panBy,
  zoomAt,
  zoomOf,
  type Viewport,
} from '../../src/map/viewport.ts';

const map = { width: 800, height: 760 };
const whole = fullViewport(map);
const point = fc.tuple(
  fc.double({ min: 0, max: 800, noNaN: true }),
  fc.double({ min: 0, max: 760, noNaN: true }),
);
const step = fc.oneof(
  fc.record({ at: point, factor: fc.double({ min: 0.1, max: 10, noNaN: true }) }),
  fc.record({
    by: fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
  }),
  fc.record({ on: point }),
);

type Step =
  { readonly at: Point; readonly factor: number } | { readonly by: Point } | { readonly on: Point };

function take(viewport: Viewport, move: Step): Viewport {
  if ('at' in move) return zoomAt(viewport, move.at, move.factor, map);
  if ('by' in move) return panBy(viewport, move.by, map);
  return centerOn(viewport, move.on, map);
}

describe('a viewport', () => {
  it('stays within the map, in its proportions, between the whole of it and the largest zoom', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (moves) => {
        const viewport = moves.reduce(take, whole);
        const slack = 1e-6;
        const roomy = { x: -slack, y: -slack, width: 800 + 2 * slack, height: 760 + 2 * slack };
        expect(holds(roomy, viewport)).toBe(true);
        expect(viewport.width / viewport.height).toBeCloseTo(800 / 760);
        expect(zoomOf(viewport, map)).toBeGreaterThanOrEqual(1 - slack);
        expect(zoomOf(viewport, map)).toBeLessThanOrEqual(MAX_ZOOM + slack);
      }),
    );
  });

  it('keeps the point where it is seen when it enlarges', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 1, max: MAX_ZOOM, noNaN: true }), ([x, y], factor) => {
        const viewport = zoomAt(whole, [x, y], factor, map);
        expect((x - viewport.x) / viewport.width).toBeCloseTo(x / 800);
        expect((y - viewport.y) / viewport.height).toBeCloseTo(y / 760);
      }),
    );
  });

  it('does not move when all of the map is seen', () => {
    expect(panBy(whole, [300, -20], map)).toEqual(whole);
    expect(centerOn(whole, [0, 0], map)).toEqual(whole);
  });

  it('shows the point on which it is centred', () => {
    fc.assert(
      fc.property(point, (at) => {
        const viewport = centerOn(zoomAt(whole, [400, 380], 4, map), at, map);
        expect(holdsPoint(viewport, at)).toBe(true);
      }),
    );
  });
});
