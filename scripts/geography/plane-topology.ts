import type { FeatureCollection } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as cut } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';

/** A place on a plane. */
export type Position = [x: number, y: number];

/** A territory by its rings; the first ring of each polygon is the outer one. */
export interface Area {
  readonly id: string;
  readonly polygons: readonly (readonly Position[])[][];
}

/** A territory by the arcs of its rings: ~i stands for arc i walked backwards (TopoJSON 1.0). */
export interface Territory {
  readonly id: string;
  readonly arcs: number[][][];
}

/** Territories that share their borders: each border is one arc, drawn once. */
export interface PlaneTopology {
  readonly arcs: readonly (readonly Position[])[];
  readonly communes: readonly Territory[];
  readonly neighbours: readonly Territory[];
}

/** Finds the borders that areas share. Areas of one id become one territory. */
export function sharedBorders(
  communes: readonly Area[],
  neighbours: readonly Area[],
): PlaneTopology {
  const parts = cutArcs([...communes, ...neighbours]);
  const dissolved = (areas: readonly Area[]): Area[] => {
    const ids = [...new Set(areas.map(({ id }) => id))].sort();
    return ids.map((id) => {
      const arcs = merge(
        parts.arcs,
        parts.territories.filter((part) => part.id === id),
      );
      return { id, polygons: polygonsOf(parts.arcs, arcs) };
    });
  };
  const [inside, around] = [dissolved(communes), dissolved(neighbours)];
  // Cut again: where parts of one territory met, there is no longer a junction.
  const { arcs, territories } = cutArcs([...inside, ...around]);
  return {
    arcs,
    communes: territories.slice(0, inside.length),
    neighbours: territories.slice(inside.length),
  };
}

/** Gives the arcs of what territories cover together. */
export function merge(
  arcs: readonly (readonly Position[])[],
  territories: readonly Territory[],
): number[][][] {
  const objects = territories.map((each) => ({ type: 'MultiPolygon' as const, arcs: each.arcs }));
  return mergeArcs(asTopology(arcs), objects).arcs;
}

/** Gives the rings of a territory. */
export function polygonsOf(
  arcs: readonly (readonly Position[])[],
  polygons: number[][][],
): Position[][][] {
  const object: MultiPolygon = { type: 'MultiPolygon', arcs: polygons };
  const { geometry } = feature(asTopology(arcs), object);
  return geometry.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]): Position => [x, y])),
  );
}

function cutArcs(areas: readonly Area[]): {
  readonly arcs: readonly (readonly Position[])[];
  readonly territories: readonly Territory[];
} {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: areas.map(({ id, polygons }) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    })),
  };
  const { arcs, objects } = cut({ all: collection });
  const all = objects['all'];
  const geometries = all?.type === 'GeometryCollection' ? all.geometries : [];
  return {
    arcs: arcs.map((arc) => arc.map(([x = 0, y = 0]): Position => [x, y])),
    territories: geometries.map((geometry) => ({
      id: String(geometry.id),
      arcs: geometry.type === 'MultiPolygon' ? geometry.arcs : [],
    })),
  };
}

function asTopology(arcs: readonly (readonly Position[])[]): Topology {
  return { type: 'Topology', objects: {}, arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])) };
}
