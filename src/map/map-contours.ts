import type { ArcDrawing } from './arc-drawing.ts';
import type { LotTopology } from './lot-topology.ts';
import type { NeighbourShape, PlaceShape } from './place-shape.ts';
import type { Point } from './plane.ts';

/** The contours of the département and of what it is made of, drawn at one level of detail. */
export interface MapContours {
  readonly communes: readonly PlaceShape[];
  readonly epcis: readonly PlaceShape[];
  readonly arrondissements: readonly PlaceShape[];
  readonly department: PlaceShape;
  readonly neighbours: readonly NeighbourShape[];
  /** Path data of the borders between territories of one level. */
  readonly communeMesh: string;
  readonly epciMesh: string;
  readonly arrondissementMesh: string;
  /** Communes, EPCI, arrondissements and the département, by code. */
  readonly shapes: ReadonlyMap<string, PlaceShape>;
}

/** What does not change with the level of detail. */
export interface ContourPlan {
  readonly objects: LotTopology['objects'];
  /** Arcs between two territories of a layer. */
  readonly borders: Readonly<Record<'communes' | 'epci' | 'arrondissements', readonly number[]>>;
  /** Gives the place of a longitude and latitude. */
  readonly project: (coordinates: readonly [number, number]) => Point;
  readonly metresPerUnit: number;
}

type Geometry = LotTopology['objects']['communes' | 'epci' | 'departement']['geometries'][number];

/** Draws the contours of a plan, or gives undefined where it has no département. */
export function drawContours(plan: ContourPlan, drawing: ArcDrawing): MapContours | undefined {
  const { objects, borders, project, metresPerUnit } = plan;
  const shapeOf = (
    { id, properties, arcs }: Geometry,
    parent: string,
    arrondissement = '',
  ): PlaceShape => {
    const rings = arcs.flat();
    return {
      code: id,
      name: properties.nom,
      parent,
      arrondissement,
      population: properties.population,
      d: drawing.rings(rings),
      bounds: drawing.boundsOf(rings),
      anchor: project(properties.point),
    };
  };
  const [outline] = objects.departement.geometries;
  if (!outline) return undefined;
  const department = shapeOf(outline, '');
  const within = (each: Geometry): PlaceShape => shapeOf(each, department.code);
  const communes = objects.communes.geometries.map((each) =>
    shapeOf(each, each.properties.epci, each.properties.arrondissement),
  );
  const epcis = objects.epci.geometries.map(within);
  const arrondissements = objects.arrondissements.geometries.map(within);
  const neighbours = objects.voisins.geometries.map(({ id, properties, arcs }): NeighbourShape => {
    const rings = arcs.flat();
    return {
      code: id,
      name: properties.nom,
      parent: '',
      arrondissement: '',
      population: 0,
      d: drawing.rings(rings),
      bounds: drawing.boundsOf(rings),
      anchor: project(properties.point),
      room: properties.largeur / metresPerUnit,
    };
  });
  const all = [department, ...epcis, ...arrondissements, ...communes];
  return {
    communes,
    epcis,
    arrondissements,
    department,
    neighbours,
    communeMesh: drawing.arcs(borders.communes),
    epciMesh: drawing.arcs(borders.epci),
    arrondissementMesh: drawing.arcs(borders.arrondissements),
    shapes: new Map(all.map((shape) => [shape.code, shape])),
  };
}
