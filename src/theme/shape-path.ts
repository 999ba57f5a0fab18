import type { Shape } from './indicator-style.ts';
import { pathData, type Polygon, type Vertex } from './polygon.ts';

/** Sides that pass for a circle: 0.02 px from it at a radius of 8. */
const CIRCLE_SIDES = 48;

/** How far the inner corners of the star stand, its points being at 1. */
const STAR_WAIST = 0.48;

function turned(count: number, radiusAt: (index: number) => number, turn = 0): Polygon {
  return Array.from({ length: count }, (_, index): Vertex => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2 + turn;
    return [Math.cos(angle) * radiusAt(index), Math.sin(angle) * radiusAt(index)];
  });
}

function area(polygon: Polygon): number {
  const doubled = polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Scales a polygon to the area of the unit circle, so that no shape looks heavier than another. */
function evened(polygon: Polygon): Polygon {
  const scale = Math.sqrt(Math.PI / area(polygon));
  return polygon.map(([x, y]): Vertex => [x * scale, y * scale]);
}

const UNIT: Readonly<Record<Shape, Polygon>> = {
  circle: evened(turned(CIRCLE_SIDES, () => 1)),
  square: evened(turned(4, () => 1, Math.PI / 4)),
  triangle: evened(turned(3, () => 1)),
  diamond: evened(turned(4, () => 1)),
  pentagon: evened(turned(5, () => 1)),
  star: evened(turned(10, (index) => (index % 2 === 0 ? 1 : STAR_WAIST))),
};

/** Gives the outline of a shape whose area is that of a circle of the given radius. */
export function shapeOutline(shape: Shape, x: number, y: number, radius: number): Polygon {
  return UNIT[shape].map(([dx, dy]): Vertex => [x + dx * radius, y + dy * radius]);
}

/** Gives the same outline as SVG path data. */
export function shapePath(shape: Shape, x: number, y: number, radius: number): string {
  return pathData(shapeOutline(shape, x, y, radius), true);
}
