import { boundsOf } from './bounds-of.ts';
import type { Area, Position } from './plane-topology.ts';

/** How near drawn contours come to official ones; shares run from 0 to 1. */
export interface Comparison {
  readonly communes: number;
  /** Intersection over union, of a commune at the mean, and of the département. */
  readonly meanOverlap: number;
  readonly departmentOverlap: number;
  /** Share of the official pairs of neighbours that are drawn, and of the drawn ones that are official. */
  readonly neighboursFound: number;
  readonly neighboursRight: number;
  readonly medianAreaError: number;
}

/** Side of the squares that areas are counted in, in steps of 10 metres. */
const SQUARE = 10;

/** Compares two drawings of the communes of a département, by the squares whose middle they hold. */
export function compareAreas(
  drawn: readonly Area[],
  official: readonly Area[],
  pairs: { readonly drawn: ReadonlySet<string>; readonly official: ReadonlySet<string> },
): Comparison {
  const all = [...drawn, ...official].flatMap(({ polygons }) => polygons.flat(2));
  const [left, bottom, right, top] = boundsOf(all);
  const grid = {
    left,
    bottom,
    columns: Math.ceil((right - left) / SQUARE),
    rows: Math.ceil((top - bottom) / SQUARE),
  };
  const [here, there] = [squares(drawn, grid), squares(official, grid)];
  const shared = new Map<string, number>();
  let both = 0;
  here.forEach((id, square) => {
    if (id === undefined || there[square] === undefined) return;
    both += 1;
    if (id === there[square]) shared.set(id, (shared.get(id) ?? 0) + 1);
  });
  const [sizes, officialSizes] = [counts(here), counts(there)];
  const codes = [...officialSizes.keys()];
  const overlaps = codes.map((code) => {
    const common = shared.get(code) ?? 0;
    return common / ((sizes.get(code) ?? 0) + (officialSizes.get(code) ?? 0) - common);
  });
  const errors = codes.map((code) =>
    Math.abs((sizes.get(code) ?? 0) / (officialSizes.get(code) ?? 1) - 1),
  );
  const found = [...pairs.drawn].filter((pair) => pairs.official.has(pair)).length;
  return {
    communes: codes.length,
    meanOverlap: sum(overlaps) / overlaps.length,
    departmentOverlap: both / (sum([...sizes.values()]) + sum([...officialSizes.values()]) - both),
    neighboursFound: found / pairs.official.size,
    neighboursRight: found / pairs.drawn.size,
    medianAreaError: errors.sort((a, b) => a - b)[errors.length >> 1] ?? 0,
  };
}

interface Squares {
  readonly left: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: number;
}

/** Gives which area holds the middle of each square, by the even-odd rule along each row. */
function squares(areas: readonly Area[], grid: Squares): (string | undefined)[] {
  const owners = new Array<string | undefined>(grid.columns * grid.rows);
  for (const { id, polygons } of areas) {
    for (const rings of polygons) {
      for (const [row, crossings] of rowCrossings(rings, grid)) {
        crossings.sort((a, b) => a - b);
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          const first = Math.max(0, Math.ceil((crossings[i] ?? 0) - 0.5));
          const last = Math.ceil((crossings[i + 1] ?? 0) - 0.5);
          owners.fill(id, row * grid.columns + first, row * grid.columns + last);
        }
      }
    }
  }
  return owners;
}

/** Gives where rings cross the middle of each row, in squares from the left. */
function rowCrossings(
  rings: readonly (readonly Position[])[],
  { left, bottom, rows }: Squares,
): ReadonlyMap<number, number[]> {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      const [u, v] = ring[i + 1] ?? ring[0] ?? [x, y];
      const [low, high] = [Math.min(y, v), Math.max(y, v)];
      const first = Math.max(0, Math.ceil((low - bottom) / SQUARE - 0.5));
      for (let row = first; row < rows; row += 1) {
        const middle = bottom + (row + 0.5) * SQUARE;
        if (middle >= high) break;
        const at = x + ((middle - y) / (v - y)) * (u - x);
        crossings.set(row, [...(crossings.get(row) ?? []), (at - left) / SQUARE]);
      }
    });
  }
  return crossings;
}

function counts(owners: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const id of owners) if (id !== undefined) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return sizes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
