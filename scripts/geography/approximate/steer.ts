import { leastCostPath } from './least-cost-path.ts';
import { cellOnGrid, type Partition } from './partition.ts';
import { piecesOf, type Pieces } from './pieces.ts';
import { isAlong, type Region } from './region.ts';

export interface Steering {
  /** What is added to a claim at each turn, where a claim on a cell is at most 1. */
  readonly favour: number;
  /** What a cell costs to a path by how much its holder's claim is above the region's. */
  readonly resistance: number;
  /** Half width of what is favoured round a path, in cells. */
  readonly halfWidth: number;
}

/** What a step of a path costs in any case, so that short paths are preferred. */
const STEP_COST = 0.15;

/**
 * Steers a partition towards what is known of communes: each is in one piece and touches the four
 * sides of its bounding box. Only what regions favour is changed; the next claims follow it.
 */
export function steer(partition: Partition, steering: Steering): void {
  partition.regions.forEach((region, index) => {
    const pieces = piecesOf(partition, index);
    if (pieces.main === -1) favourMiddle(region, steering);
    else steerRegion(partition, index, region, pieces, steering);
  });
}

function favourMiddle({ distance, favour }: Region, steering: Steering): void {
  for (let cell = 0; cell < distance.length; cell += 1) {
    favour[cell] = (favour[cell] ?? 0) + steering.favour * Math.max(0, 1 - (distance[cell] ?? 0));
  }
}

function steerRegion(
  partition: Partition,
  index: number,
  region: Region,
  { pieceOf, sizes, main }: Pieces,
  steering: Steering,
): void {
  const { width, height, claim, favour } = region;
  const isSource = (cell: number): boolean => pieceOf[cell] === main;
  const cost = (cell: number): number => {
    const at = cellOnGrid(partition, region, cell);
    if (partition.owner[at] === index) return STEP_COST;
    const lacking = (partition.strongest[at] ?? 0) - (claim[cell] ?? 0);
    return STEP_COST + steering.resistance * Math.max(0, lacking);
  };
  const pathTo = (isTarget: (cell: number) => boolean): number[] =>
    leastCostPath({ width, height, isSource, isTarget, cost });

  const paths: number[][] = [];
  for (const side of region.sides) {
    const touches = pieceOf.some((piece, cell) => piece === main && isAlong(region, cell, side));
    if (!touches) paths.push(pathTo((cell) => isAlong(region, cell, side)));
  }
  const own = sizes.map(() => 0);
  pieceOf.forEach((piece, cell) => {
    const alone = partition.candidates[cellOnGrid(partition, region, cell)] === 1;
    if (piece >= 0 && alone) own[piece] = (own[piece] ?? 0) + 1;
  });
  sizes.forEach((_, piece) => {
    if (piece === main) return;
    // Cells that no other region may hold must be reached; any other piece is given up.
    if ((own[piece] ?? 0) > 1) paths.push(pathTo((cell) => pieceOf[cell] === piece));
    else {
      pieceOf.forEach((each, cell) => {
        if (each === piece) favour[cell] = (favour[cell] ?? 0) - steering.favour;
      });
    }
  });
  for (const path of paths) favourPath(region, path, steering);
}

/** Favours a path and what lies round it, most in its middle. */
function favourPath({ width, height, favour }: Region, path: number[], steering: Steering): void {
  const { halfWidth } = steering;
  const reach = Math.ceil(halfWidth);
  const gains = new Map<number, number>();
  for (const cell of path) {
    const [column, row] = [cell % width, Math.floor(cell / width)];
    for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y += 1) {
      for (let x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x += 1) {
        const apart = ((x - column) ** 2 + (y - row) ** 2) / halfWidth ** 2;
        const gain = steering.favour * (1 - apart);
        const at = y * width + x;
        if (gain > (gains.get(at) ?? 0)) gains.set(at, gain);
      }
    }
  }
  for (const [cell, gain] of gains) favour[cell] = (favour[cell] ?? 0) + gain;
}
