import type { Position } from './plane-topology.ts';

/** Sides of the squares that segments are sorted into, in the arcs' units: a few segments long. */
const SQUARE = 100;

interface Segment {
  readonly arc: number;
  readonly a: Position;
  readonly b: Position;
}

/**
 * Finds the arcs that cross, touch or overlap an arc (or themselves) elsewhere than at a point that
 * both segments end at, and arcs that shrink to a point. Exact for whole numbers.
 */
export function crossedArcs(arcs: readonly (readonly Position[])[]): readonly number[] {
  const crossed = new Set<number>();
  const squares = new Map<string, Segment[]>();
  arcs.forEach((points, arc) => {
    if (points.length < 3 && same(points[0], points[1])) crossed.add(arc);
    points.forEach((b, i) => {
      const a = points[i - 1];
      if (!a) return;
      const segment = { arc, a, b };
      for (const square of squaresUnder(segment)) {
        const others = squares.get(square) ?? [];
        squares.set(square, others);
        for (const other of others) {
          if (!conflicts(segment, other)) continue;
          crossed.add(arc);
          crossed.add(other.arc);
        }
        others.push(segment);
      }
    });
  });
  return [...crossed].sort((a, b) => a - b);
}

function squaresUnder({ a, b }: Segment): string[] {
  const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])].map(squareOf);
  const [bottom, top] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])].map(squareOf);
  const names: string[] = [];
  for (let x = left ?? 0; x <= (right ?? 0); x += 1) {
    for (let y = bottom ?? 0; y <= (top ?? 0); y += 1) names.push(`${x},${y}`);
  }
  return names;
}

function squareOf(coordinate: number): number {
  return Math.floor(coordinate / SQUARE);
}

function conflicts(one: Segment, two: Segment): boolean {
  if (same(one.a, two.a)) return folds(one.a, one.b, two.b);
  if (same(one.a, two.b)) return folds(one.a, one.b, two.a);
  if (same(one.b, two.a)) return folds(one.b, one.a, two.b);
  if (same(one.b, two.b)) return folds(one.b, one.a, two.a);
  const [p, q] = [side(two.a, two.b, one.a), side(two.a, two.b, one.b)];
  const [r, s] = [side(one.a, one.b, two.a), side(one.a, one.b, two.b)];
  if (p !== q && r !== s) return true;
  if (p !== 0 || q !== 0) return false;
  return within(one.a, two) || within(one.b, two) || within(two.a, one);
}

/** Tells whether two segments from one point lie one on the other. */
function folds(from: Position, to: Position, other: Position): boolean {
  const [ax, ay, bx, by] = [
    to[0] - from[0],
    to[1] - from[1],
    other[0] - from[0],
    other[1] - from[1],
  ];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

/** Gives which side of a line a point lies on: 1 to the left, -1 to the right, 0 on it. */
function side(a: Position, b: Position, point: Position): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

/** Tells whether a point of a segment's line lies in its box. */
function within([x, y]: Position, { a, b }: Segment): boolean {
  return (
    x >= Math.min(a[0], b[0]) &&
    x <= Math.max(a[0], b[0]) &&
    y >= Math.min(a[1], b[1]) &&
    y <= Math.max(a[1], b[1])
  );
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
