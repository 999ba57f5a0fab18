import { ArcDrawing } from './arc-drawing.ts';
import { borderArcs } from './border-arcs.ts';
import { fitPlane, placeOnMap, type FittedSize } from './fitted-plane.ts';
import { northAngle } from './north-angle.ts';
import { readLotTopology, type LotTopology } from './lot-topology.ts';
import { drawContours, type MapContours } from './map-contours.ts';
import { planeArcs, type PlaneArcs } from './plane-arcs.ts';
import type { Box, Point, Size } from './plane.ts';
import { lambertProjection } from './projection.ts';

/** The Lot's own proportions, in logical units: a view box, whatever the size on screen. */
export const BASE_MAP_SIZE: FittedSize = { width: 800, height: 760, padding: 36 };

/** The contours of the département, as the whole map shows them. */
export interface BaseMap extends Size, MapContours {
  /** Kilometres on the plane for one unit; on the ground, to a thousandth. */
  readonly kmPerUnit: number;
  /** Gives the place of a longitude and latitude, in degrees. */
  readonly project: (coordinates: readonly [number, number]) => Point;
  /** Where north is in the middle of the map, in degrees clockwise from its top. */
  readonly north: number;
  /** Gives the same contours as they are seen from near; they are drawn when first asked for. */
  readonly closeUp: () => MapContours;
}

/**
 * Draws the contours of the département, fitted to a size.
 *
 * @returns undefined where the input is not the topology of `public/geo/46.topo.json`
 * @example makeBaseMap(await (await fetch('geo/46.topo.json')).json())?.communes.length // 312
 */
export function makeBaseMap(input: unknown, size = BASE_MAP_SIZE): BaseMap | undefined {
  const topology = readLotTopology(input);
  if (!topology) return undefined;
  const { objects, overview } = topology;
  const arcs = planeArcs(topology, overview);
  const plane = fitPlane(boxOf(arcs, objects.departement), size);
  const toPlane = lambertProjection(topology.projection);
  const project = (coordinates: readonly [number, number]): Point =>
    placeOnMap(plane, toPlane(coordinates));
  const plan = {
    objects,
    borders: {
      communes: borderArcs(objects.communes.geometries),
      epci: borderArcs(objects.epci.geometries),
      arrondissements: borderArcs(objects.arrondissements.geometries),
    },
    project,
    metresPerUnit: plane.metresPerUnit,
  };
  const contours = drawContours(plan, new ArcDrawing(arcs, plane));
  const middle = objects.departement.geometries[0]?.properties.point;
  if (!contours || !middle) return undefined;
  let closeUp: MapContours | undefined;
  return {
    width: size.width,
    height: size.height,
    ...contours,
    kmPerUnit: plane.metresPerUnit / 1000,
    project,
    north: northAngle(project, middle),
    closeUp: () =>
      (closeUp ??= drawContours(plan, new ArcDrawing(planeArcs(topology), plane)) ?? contours),
  };
}

function boxOf(
  { xs, ys, starts }: PlaneArcs,
  { geometries }: LotTopology['objects']['departement'],
): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const index of geometries.flatMap(({ arcs }) => arcs.flat(2))) {
    const arc = index < 0 ? ~index : index;
    for (let i = starts[arc] ?? 0; i < (starts[arc + 1] ?? 0); i += 1) {
      left = Math.min(left, xs[i] ?? left);
      right = Math.max(right, xs[i] ?? right);
      bottom = Math.min(bottom, ys[i] ?? bottom);
      top = Math.max(top, ys[i] ?? top);
    }
  }
  return { x: left, y: bottom, width: right - left, height: top - bottom };
}
