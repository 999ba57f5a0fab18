import { labelSpot } from './label-spot.ts';
import { boundsOf } from './plane-rings.ts';
import type { Position } from './plane-topology.ts';

/**
 * Gives where the label of a territory stands: the centroid of its largest polygon, or where that
 * polygon has most room if its centroid lies outside.
 */
export function labelPoint(polygons: readonly (readonly Position[])[][]): Position {
  const largest = polygons.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
  const centroid = centroidOf(largest[0] ?? []);
  if (isInside(centroid, largest)) return centroid;
  const bounds = boundsOf(largest);
  const spot = labelSpot(largest, bounds, bounds);
  return spot ? [spot.anchor[0], spot.anchor[1]] : centroid;
}

/** Gives the signed area of a ring, positive where it runs anticlockwise. */
function ringArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[i + 1] ?? ring[0] ?? [x, y];
    return sum + (x * v - u * y) / 2;
  }, 0);
}

function sizeOf([outer = []]: readonly (readonly Position[])[]): number {
  return Math.abs(ringArea(outer));
}

function centroidOf(ring: readonly Position[]): Position {
  // From the first point, or the products of large coordinates would lose their last figures.
  const [ox, oy] = ring[0] ?? [0, 0];
  let [sumX, sumY, area] = [0, 0, 0];
  ring.forEach(([x, y], i) => {
    const [u, v] = ring[i + 1] ?? [ox, oy];
    const cross = (x - ox) * (v - oy) - (u - ox) * (y - oy);
    sumX += (x + u - 2 * ox) * cross;
    sumY += (y + v - 2 * oy) * cross;
    area += 3 * cross;
  });
  return area === 0 ? [ox, oy] : [ox + sumX / area, oy + sumY / area];
}

/** Tells whether a point lies within rings, by the even-odd rule. */
function isInside([x, y]: Position, rings: readonly (readonly Position[])[]): boolean {
  return (
    rings.flat().length > 0 &&
    rings.filter((ring) => crossings(ring, x, y) % 2 === 1).length % 2 === 1
  );
}

function crossings(ring: readonly Position[], x: number, y: number): number {
  return ring.filter(([px, py], i) => {
    const [qx, qy] = ring[i + 1] ?? ring[0] ?? [px, py];
    return py > y !== qy > y && x < px + ((y - py) / (qy - py)) * (qx - px);
  }).length;
}
