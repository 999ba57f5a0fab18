import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../src/theme/indicator-style.ts';
import { shapeOutline, shapePath } from '../../src/theme/shape-path.ts';

function areaOf(outline: ReturnType<typeof shapeOutline>): number {
  const doubled = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

describe.each(SHAPES)('the %s', (shape) => {
  it('has the area of a circle of its radius', () => {
    expect(areaOf(shapeOutline(shape, 100, 50, 6))).toBeCloseTo(Math.PI * 36, 6);
  });

  it('stands round its place', () => {
    const outline = shapeOutline(shape, 100, 50, 6);
    const mean = (axis: 0 | 1) =>
      outline.reduce((sum, vertex) => sum + vertex[axis], 0) / outline.length;
    expect(mean(0)).toBeCloseTo(100);
    expect(mean(1)).toBeCloseTo(50);
  });

  it('is written as one closed path', () => {
    expect(shapePath(shape, 9, 9, 5)).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+Z$/);
  });
});

it('no two shapes are alike', () => {
  expect(new Set(SHAPES.map((shape) => shapePath(shape, 0, 0, 5))).size).toBe(SHAPES.length);
});
