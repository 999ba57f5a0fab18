import type { Department, DepartmentCommune } from './department.ts';
import { labelPoint } from './label-point.ts';
import { neighbourSpots } from './neighbour-spots.ts';
import { merge, polygonsOf, type PlaneTopology } from './plane-topology.ts';
import { fromSteps } from './to-steps.ts';

/** Gives the layers of a département's TopoJSON: its communes, what they make up, its neighbours. */
export function layersOf(department: Department, { arcs, communes, neighbours }: PlaneTopology) {
  const shapes = new Map(communes.map((commune) => [commune.id, commune]));
  const territory = (id: string, properties: object, shape: number[][][]) => ({
    type: 'MultiPolygon',
    id,
    properties: { ...properties, point: fromSteps(labelPoint(polygonsOf(arcs, shape))) },
    arcs: shape,
  });
  const union = (
    code: string,
    name: string,
    members: readonly DepartmentCommune[],
    more: object = {},
  ) => {
    const population = members.reduce((sum, member) => sum + member.population, 0);
    const properties = { nom: name, ...more, population, communes: members.length };
    const shape = merge(
      arcs,
      members.flatMap((member) => shapes.get(member.code) ?? []),
    );
    return territory(code, properties, shape);
  };
  const spotOf = neighbourSpots(arcs, union(department.code, '', department.communes).arcs);
  return {
    communes: collection(
      department.communes.flatMap((commune) => {
        const { code, name, epci, arrondissement, population, postalCodes } = commune;
        const properties = {
          nom: name,
          epci,
          arrondissement,
          population,
          codesPostaux: postalCodes,
        };
        const shape = shapes.get(code);
        return shape ? [territory(code, properties, shape.arcs)] : [];
      }),
    ),
    epci: collection(
      department.epcis.map(({ code, name, fullName, members }) => {
        const own = department.communes.filter((commune) => commune.epci === code);
        const more = { nomComplet: fullName, communesHorsDepartement: members - own.length };
        return union(code, name, own, more);
      }),
    ),
    arrondissements: collection(
      department.arrondissements.map(({ code, name }) => {
        const own = department.communes.filter((commune) => commune.arrondissement === code);
        return union(code, name, own);
      }),
    ),
    departement: collection([union(department.code, department.name, department.communes)]),
    voisins: collection(
      neighbours.map(({ id, arcs: shape }) => {
        const nom = department.departmentNames.get(id) ?? id;
        return { type: 'MultiPolygon', id, properties: { nom, ...spotOf(shape) }, arcs: shape };
      }),
    ),
  };
}

function collection<T>(geometries: readonly T[]) {
  return { type: 'GeometryCollection', geometries };
}
