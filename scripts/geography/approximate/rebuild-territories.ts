import { blurHoldings, gaussianKernel } from './blur.ts';
import { makeGrid, type GeoBox, type Grid } from './grid.ts';
import { assign, makePartition, type Partition } from './partition.ts';
import { makeRegion } from './region.ts';
import { settleStrays } from './settle-strays.ts';
import { steer } from './steer.ts';

/** What is known of a commune: its code and the box round it. */
export interface BoundedCommune {
  readonly code: string;
  readonly box: GeoBox;
}

/** Sizes, in kilometres. */
export interface Frame {
  readonly cell: number;
  /** What is rebuilt round the box of the département. */
  readonly margin: number;
}

export const FRAME: Frame = { cell: 0.15, margin: 12 };

/** These were chosen by the mean intersection over union with the real communes of the Lot. */
const ROUNDS = 100;
const BLUR_KM = 0.6;
const PULL = 0.6;
const STEERING = { favour: 0.2, resistance: 10 };
const STEERING_HALF_WIDTH_KM = 0.45;
/** The last rounds smooth what the steering has left rough. */
const FREE_ROUNDS = 4;

/**
 * Rebuilds the territories of communes from their bounding boxes, on a grid.
 *
 * Each cell starts in the commune whose box has its middle nearest. Then, round after round, each
 * commune claims a cell by how much of its surroundings it holds, less its distance, and the largest
 * claim wins; communes are steered to be in one piece and to touch the sides of their boxes.
 */
export function rebuildTerritories(
  communes: readonly BoundedCommune[],
  around: GeoBox,
  { cell, margin }: Frame = FRAME,
): { readonly grid: Grid; readonly partition: Partition } {
  const grid = makeGrid(around, cell, margin);
  const regions = communes.flatMap(({ code, box }) => makeRegion(code, box, grid) ?? []);
  const partition = makePartition(grid, regions);
  const kernel = gaussianKernel(BLUR_KM / cell);
  const steering = { ...STEERING, halfWidth: STEERING_HALF_WIDTH_KM / cell };
  for (let round = 0; round < ROUNDS; round += 1) {
    regions.forEach((region, index) => {
      blurHoldings(partition, region, index, kernel);
      const { claim, favour, distance } = region;
      for (let i = 0; i < claim.length; i += 1) {
        claim[i] = (claim[i] ?? 0) + (favour[i] ?? 0) - PULL * (distance[i] ?? 0);
      }
    });
    assign(partition);
    if (round % 2 === 1 && round < ROUNDS - FREE_ROUNDS) steer(partition, steering);
  }
  settleStrays(partition);
  return { grid, partition };
}
