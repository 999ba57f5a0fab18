import type { Polygon, Vertex } from './polygon.ts';

/** A straight stroke between two points. */
export type Segment = readonly [Vertex, Vertex];

/** Which way the strokes of a hatch lean, as read from left to right. */
export type Lean = 'rising' | 'falling';

/**
 * Gives the strokes at 45° that hatch a simple polygon, `spacing` apart, cut at its outline.
 * Strokes keep the same places on the whole drawing, so that neighbours line up.
 */
export function hatch(polygon: Polygon, spacing: number, lean: Lean = 'rising'): Segment[] {
  if (!(spacing > 0)) throw new RangeError(`hatch spacing: ${spacing}`);
  const sign = lean === 'rising' ? 1 : -1;
  const rank = ([x, y]: Vertex) => sign * x + y;
  const step = spacing * Math.SQRT2;
  const ranks = polygon.map(rank);
  const segments: Segment[] = [];
  for (let k = Math.ceil(Math.min(...ranks) / step); k * step < Math.max(...ranks); k += 1) {
    const crossings = crossingsAt(polygon, k * step, rank).sort((a, b) => a[0] - b[0]);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i], crossings[i + 1]];
      if (from && to) segments.push([from, to]);
    }
  }
  return segments;
}

/** Where the line of one rank crosses the outline: an even number of points. */
function crossingsAt(polygon: Polygon, level: number, rank: (vertex: Vertex) => number): Vertex[] {
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    const [a, b] = [rank(from), rank(to)];
    if (a < level === b < level) return [];
    const share = (level - a) / (b - a);
    const crossing: Vertex = [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ];
    return [crossing];
  });
}
