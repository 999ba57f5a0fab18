import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatch } from '../../src/theme/hatch.ts';
import { SHAPES } from '../../src/theme/indicator-style.ts';
import { rectangle } from '../../src/theme/polygon.ts';
import { shapeOutline } from '../../src/theme/shape-path.ts';

describe('hatch()', () => {
  it('rises at 45°, or falls', () => {
    const box = rectangle(0, 0, 20, 10);
    for (const [[x0, y0], [x1, y1]] of hatch(box, 3)) expect(x1 - x0).toBeCloseTo(y0 - y1);
    for (const [[x0, y0], [x1, y1]] of hatch(box, 3, 'falling'))
      expect(x1 - x0).toBeCloseTo(y1 - y0);
  });

  it('stays within the outline, however placed', () => {
    const place = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), place, place, (shape, x, y) => {
        const outline = shapeOutline(shape, x, y, 10);
        const reach = Math.max(
          ...outline.map((vertex) => Math.hypot(vertex[0] - x, vertex[1] - y)),
        );
        const strokes = hatch(outline, 3);
        expect(strokes.length).toBeGreaterThan(3);
        for (const [px, py] of strokes.flat()) {
          expect(Math.hypot(px - x, py - y)).toBeLessThanOrEqual(reach + 1e-6);
        }
      }),
    );
  });

  it('lines up from one box to its neighbour', () => {
    const ends = hatch(rectangle(0, 0, 10, 10), 3)
      .map(([, to]) => to)
      .filter(([x]) => x > 9.99);
    const starts = hatch(rectangle(10, 0, 20, 10), 3)
      .map(([from]) => from)
      .filter(([x]) => x < 10.01);
    expect(ends.map(([, y]) => y.toFixed(3)).sort()).toEqual(
      starts.map(([, y]) => y.toFixed(3)).sort(),
    );
  });

  it('refuses a spacing that is none', () => {
    expect(() => hatch(rectangle(0, 0, 1, 1), 0)).toThrow('hatch spacing: 0');
  });
});
