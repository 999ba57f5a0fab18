import * as v from 'valibot';
import type { Gazetteer } from '../model/territory.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Point = v.tuple([v.number(), v.number()]);

const CommuneGeometry = v.object({
  id: v.string(),
  properties: v.object({
    nom: v.string(),
    epci: v.string(),
    arrondissement: v.string(),
    population: Count,
    codesPostaux: v.optional(v.array(v.string()), []),
    point: Point,
  }),
});

const EpciGeometry = v.object({
  id: v.string(),
  properties: v.object({
    nom: v.string(),
    nomComplet: v.string(),
    population: Count,
    communes: Count,
    communesHorsDepartement: Count,
  }),
});

const ArrondissementGeometry = v.object({
  id: v.string(),
  properties: v.object({ nom: v.string(), population: Count, communes: Count }),
});

const DepartmentGeometry = v.object({
  id: v.string(),
  properties: v.object({ nom: v.string(), population: Count }),
});

const credit = { year: v.number(), source: v.string(), licence: v.string() };

const Topology = v.object({
  contours: v.object({ kind: v.picklist(['official', 'approximate']), ...credit }),
  names: v.object(credit),
  pastCommunes: v.record(v.string(), v.string()),
  pastNames: v.optional(v.record(v.string(), v.string()), {}),
  objects: v.object({
    communes: v.object({ geometries: v.array(CommuneGeometry) }),
    epci: v.object({ geometries: v.array(EpciGeometry) }),
    arrondissements: v.object({ geometries: v.array(ArrondissementGeometry) }),
    departement: v.object({ geometries: v.tuple([DepartmentGeometry]) }),
  }),
});

/**
 * Reads the territories out of `46.topo.json`, contours aside, or gives undefined where the file is
 * not what it should be.
 */
export function normalizeGazetteer(value: unknown): Gazetteer | undefined {
  const parsed = v.safeParse(Topology, value);
  if (!parsed.success) return undefined;
  const { contours, names, pastCommunes, pastNames, objects } = parsed.output;
  const [department] = objects.departement.geometries;
  return {
    department: {
      code: department.id,
      name: department.properties.nom,
      population: department.properties.population,
    },
    communes: new Map(
      objects.communes.geometries.map(({ id, properties }) => {
        const { nom, codesPostaux, ...rest } = properties;
        return [id, { code: id, name: nom, postalCodes: codesPostaux, ...rest }];
      }),
    ),
    epcis: new Map(
      objects.epci.geometries.map(({ id, properties }) => {
        const { nom, nomComplet, communesHorsDepartement, ...rest } = properties;
        const written = { name: nom, fullName: nomComplet };
        return [id, { code: id, ...written, ...rest, communesOutside: communesHorsDepartement }];
      }),
    ),
    arrondissements: new Map(
      objects.arrondissements.geometries.map(({ id, properties }) => {
        const { nom, ...rest } = properties;
        return [id, { code: id, name: nom, ...rest }];
      }),
    ),
    pastCommunes: new Map(Object.entries(pastCommunes)),
    pastNames: new Map(Object.entries(pastNames)),
    contours,
    names,
  };
}
