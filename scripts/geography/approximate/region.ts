import type { GeoBox, Grid } from './grid.ts';

/** One side of a region's window. */
export type Side = 'west' | 'south' | 'east' | 'north';

/** The cells that a commune may hold: those whose centre its bounding box holds. */
export interface Region {
  readonly code: string;
  /** Its window on the grid, in cells. */
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** The sides that the commune must touch: those that the grid does not cut off. */
  readonly sides: readonly Side[];
  /** Squared distance of each cell to the middle of the box: 1 where it meets the sides. */
  readonly distance: Float32Array;
  /** What touching its sides and being in one piece add to its claim on each cell. */
  readonly favour: Float32Array;
  /** Its claim on each cell: the largest wins. */
  readonly claim: Float32Array;
}

/** Makes the region of a bounding box, or gives undefined where it has no cell on the grid. */
export function makeRegion(code: string, box: GeoBox, grid: Grid): Region | undefined {
  const [west, east] = [box[0], box[2]].map((x) => (x - grid.west) / grid.stepX);
  const [south, north] = [box[1], box[3]].map((y) => (y - grid.south) / grid.stepY);
  if (west === undefined || east === undefined || south === undefined || north === undefined) {
    return undefined;
  }
  const left = Math.max(0, Math.ceil(west - 0.5));
  const bottom = Math.max(0, Math.ceil(south - 0.5));
  const width = Math.min(grid.columns - 1, Math.floor(east - 0.5)) - left + 1;
  const height = Math.min(grid.rows - 1, Math.floor(north - 0.5)) - bottom + 1;
  if (width < 1 || height < 1) return undefined;
  const distance = new Float32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const v = (2 * (bottom + row + 0.5) - south - north) / (north - south);
    for (let column = 0; column < width; column += 1) {
      const u = (2 * (left + column + 0.5) - west - east) / (east - west);
      distance[row * width + column] = u * u + v * v;
    }
  }
  const cut = {
    west: west < 0,
    south: south < 0,
    east: east > grid.columns,
    north: north > grid.rows,
  };
  const sides = (['west', 'south', 'east', 'north'] as const).filter((side) => !cut[side]);
  const [favour, claim] = [new Float32Array(distance.length), distance.map((d) => -d)];
  return { code, left, bottom, width, height, sides, distance, favour, claim };
}

/** Tells whether a cell of a region's window lies along one of its sides. */
export function isAlong({ width, height }: Region, cell: number, side: Side): boolean {
  switch (side) {
    case 'west':
      return cell % width === 0;
    case 'east':
      return cell % width === width - 1;
    case 'south':
      return cell < width;
    case 'north':
      return cell >= width * (height - 1);
  }
}
