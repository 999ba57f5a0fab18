import { BASE_MAP_SIZE } from '../../src/map/base-map.ts';
import { fitPlane, placeOnMap } from '../../src/map/fitted-plane.ts';
import { labelSpot } from './label-spot.ts';
import { boundsOf } from './plane-rings.ts';
import { labelPoint } from './label-point.ts';
import { polygonsOf, type Position } from './plane-topology.ts';
import { fromSteps, STEP } from './to-steps.ts';

/** Where the name of a neighbouring département stands, and the metres that it may take there. */
export interface NeighbourSpot {
  readonly point: readonly [longitude: number, latitude: number];
  readonly largeur: number;
}

/**
 * Makes the function from the arcs of a neighbour to where its name has most room on the map: a
 * search that the page is spared. One that the map does not show has no room.
 *
 * @param department the arcs of the département, which the map is fitted to
 */
export function neighbourSpots(
  arcs: readonly (readonly Position[])[],
  department: number[][][],
): (shape: number[][][]) => NeighbourSpot {
  const box = boundsOf(polygonsOf(arcs, department).flat());
  const plane = fitPlane(box, BASE_MAP_SIZE);
  const stepsPerUnit = plane.metresPerUnit;
  const frame = { x: 0, y: 0, width: BASE_MAP_SIZE.width, height: BASE_MAP_SIZE.height };
  return (shape) => {
    const polygons = polygonsOf(arcs, shape);
    const rings = polygons.flat().map((ring) => ring.map((at) => placeOnMap(plane, at)));
    const spot = labelSpot(rings, boundsOf(rings), frame);
    if (!spot) return { point: fromSteps(labelPoint(polygons)), largeur: 0 };
    const [x, y] = spot.anchor;
    return {
      point: fromSteps([(x - plane.left) * stepsPerUnit, (plane.top - y) * stepsPerUnit]),
      largeur: Math.floor(spot.room * stepsPerUnit) * STEP,
    };
  };
}
