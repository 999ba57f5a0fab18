import type { Grid } from './grid.ts';
import type { Region } from './region.ts';

/** Which region holds each cell of a grid. */
export interface Partition {
  readonly columns: number;
  readonly rows: number;
  readonly regions: readonly Region[];
  /** Index of the region that holds each cell; -1 where none may. */
  readonly owner: Int32Array;
  /** The largest claim on each cell. */
  readonly strongest: Float32Array;
  /** How many regions may hold each cell. */
  readonly candidates: Uint16Array;
}

/** Makes a partition of a grid, each cell held by the region whose middle is nearest. */
export function makePartition({ columns, rows }: Grid, regions: readonly Region[]): Partition {
  const size = columns * rows;
  const partition = {
    columns,
    rows,
    regions,
    owner: new Int32Array(size),
    strongest: new Float32Array(size),
    candidates: new Uint16Array(size),
  };
  for (const region of regions) {
    for (let cell = 0; cell < region.claim.length; cell += 1) {
      const at = cellOnGrid(partition, region, cell);
      partition.candidates[at] = (partition.candidates[at] ?? 0) + 1;
    }
  }
  assign(partition);
  return partition;
}

/** Gives each cell to the region with the largest claim on it. */
export function assign({ columns, regions, owner, strongest }: Partition): void {
  owner.fill(-1);
  strongest.fill(-Infinity);
  regions.forEach(({ left, bottom, width, height, claim }, index) => {
    for (let row = 0; row < height; row += 1) {
      const start = (bottom + row) * columns + left;
      for (let column = 0; column < width; column += 1) {
        const claimed = claim[row * width + column] ?? 0;
        if (claimed <= (strongest[start + column] ?? 0)) continue;
        strongest[start + column] = claimed;
        owner[start + column] = index;
      }
    }
  });
}

/** Gives the place on the grid of a cell of a region's window. */
export function cellOnGrid({ columns }: Partition, region: Region, cell: number): number {
  const { left, bottom, width } = region;
  return (bottom + Math.floor(cell / width)) * columns + left + (cell % width);
}
