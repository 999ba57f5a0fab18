import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { labelSpot } from './label-spot.ts';
import { lambertProjection, type FittedSize } from './lambert-projection.ts';
import { readLotTopology, type LotGeometry } from './lot-topology.ts';
import type { NeighbourShape, PlaceShape } from './place-shape.ts';
import { boundsOf, pathData, planeLines } from './plane-lines.ts';
import type { Box, Point, Size } from './plane.ts';
import { projectedTopology } from './projected-topology.ts';

/** The Lot's own proportions, in logical units: a view box, whatever the size on screen. */
export const BASE_MAP_SIZE: FittedSize = { width: 800, height: 760, padding: 36 };

/** The contours of the département, projected once. */
export interface BaseMap extends Size {
  readonly communes: readonly PlaceShape[];
  readonly epcis: readonly PlaceShape[];
  readonly department: PlaceShape;
  readonly neighbours: readonly NeighbourShape[];
  /** Path data of the borders between communes, and of those between EPCI. */
  readonly communeMesh: string;
  readonly epciMesh: string;
  /** Communes, EPCI and the département, by code. */
  readonly shapes: ReadonlyMap<string, PlaceShape>;
  /** Kilometres on the ground for one unit, in the middle of the map. */
  readonly kmPerUnit: number;
  /** Gives the place of a longitude and latitude, in degrees. */
  readonly project: (coordinates: readonly [number, number]) => Point | undefined;
}

/**
 * Projects the contours of the département, fitted to a size.
 *
 * @returns undefined where the input is not the topology of `public/geo/46.topo.json`
 * @example makeBaseMap(await (await fetch('geo/46.topo.json')).json())?.communes.length // 312
 */
export function makeBaseMap(input: unknown, size = BASE_MAP_SIZE): BaseMap | undefined {
  const source = readLotTopology(input);
  const outline = source?.objects.departement.geometries[0];
  if (!source || !outline) return undefined;
  const { projection, kmPerUnit } = lambertProjection(feature(source, outline), size);
  const topology = projectedTopology(source, projection);
  const { communes, epci, voisins } = topology.objects;
  const frame: Box = { x: 0, y: 0, width: size.width, height: size.height };
  const project = ([longitude, latitude]: readonly [number, number]): Point | undefined =>
    projection([longitude, latitude]) ?? undefined;

  const shapeOf = (geometry: LotGeometry, parent: string): PlaceShape => {
    const { id: code, properties } = geometry;
    const object = feature(topology, geometry);
    const lines = planeLines(object);
    return {
      code,
      name: properties.nom,
      parent,
      population: 'population' in properties ? properties.population : 0,
      d: pathData(lines),
      bounds: boundsOf(lines),
      anchor: ('point' in properties && project(properties.point)) || geoPath().centroid(object),
    };
  };
  const neighbourOf = (geometry: LotGeometry): NeighbourShape => {
    const shape = shapeOf(geometry, '');
    const lines = planeLines(feature(topology, geometry));
    return { ...shape, room: 0, ...labelSpot(lines, shape.bounds, frame) };
  };

  const department = shapeOf(outline, '');
  const communeShapes = communes.geometries.map((each) => shapeOf(each, each.properties.epci));
  const epciShapes = epci.geometries.map((each) => shapeOf(each, department.code));
  const all = [department, ...epciShapes, ...communeShapes];
  return {
    width: size.width,
    height: size.height,
    communes: communeShapes,
    epcis: epciShapes,
    department,
    neighbours: voisins.geometries.map(neighbourOf),
    communeMesh: pathData(planeLines(mesh(topology, communes, (a, b) => a !== b))),
    epciMesh: pathData(planeLines(mesh(topology, epci, (a, b) => a !== b))),
    shapes: new Map(all.map((shape) => [shape.code, shape])),
    kmPerUnit,
    project,
  };
}
