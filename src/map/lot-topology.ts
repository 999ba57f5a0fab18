import {
  type Guard,
  hasFields,
  isExactly,
  isFiniteNumber,
  isListOf,
  isPair,
  isText,
} from './json-guard.ts';

function isArcs(input: unknown): input is number[][][] {
  return (
    Array.isArray(input) &&
    input.every((arc) => Array.isArray(arc) && arc.length > 1 && arc.every(isPosition))
  );
}

function isPosition(input: unknown): input is number[] {
  return Array.isArray(input) && input.length > 1 && input.every(Number.isFinite);
}

function isPolygons(input: unknown): input is number[][][] {
  const isRing = (ring: unknown): boolean => Array.isArray(ring) && ring.every(Number.isInteger);
  const isPolygon = (rings: unknown): boolean => Array.isArray(rings) && rings.every(isRing);
  return Array.isArray(input) && input.every(isPolygon);
}

/** Numbers of four letters to three bytes: checked for its signs only. */
const isBase64: Guard<string> = (input): input is string =>
  isText(input) && input.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(input);

function layer<const T extends Readonly<Record<string, Guard<unknown>>>>(properties: T) {
  return hasFields({
    type: isExactly('GeometryCollection'),
    geometries: isListOf(
      hasFields({
        type: isExactly('MultiPolygon'),
        arcs: isPolygons,
        id: isText,
        properties: hasFields(properties),
      }),
    ),
  });
}

const TERRITORY = { nom: isText, population: isFiniteNumber, point: isPair };

const isTopology = hasFields({
  type: isExactly('Topology'),
  projection: hasFields({
    semiMajorAxis: isFiniteNumber,
    inverseFlattening: isFiniteNumber,
    standardParallels: isPair,
    origin: isPair,
    falseOrigin: isPair,
  }),
  transform: hasFields({ scale: isPair, translate: isPair }),
  objects: hasFields({
    communes: layer({ ...TERRITORY, epci: isText, arrondissement: isText }),
    epci: layer(TERRITORY),
    arrondissements: layer(TERRITORY),
    departement: layer(TERRITORY),
    voisins: layer({ nom: isText, point: isPair, largeur: isFiniteNumber }),
  }),
  overview: isBase64,
  arcs: isArcs,
});

/**
 * The contours of the département, as `public/geo/46.topo.json` holds them: TopoJSON 1.0 on the
 * plane of a projection that it describes.
 */
export type LotTopology = typeof isTopology extends Guard<infer T> ? T : never;

/** Reads the contours, or gives undefined where the input is not such a topology. Never throws. */
export function readLotTopology(input: unknown): LotTopology | undefined {
  if (!isTopology(input)) return undefined;
  const { arcs, objects } = input;
  // A negative index stands for the same arc reversed: ~i (TopoJSON 1.0, 2.1.4).
  const isKnown = (index: number): boolean => (index < 0 ? ~index : index) in arcs;
  const { communes, epci, arrondissements, departement, voisins } = objects;
  const known = [communes, epci, arrondissements, departement, voisins].every(({ geometries }) =>
    geometries.every(({ arcs: rings }) => rings.flat(2).every(isKnown)),
  );
  return known && departement.geometries.length === 1 ? input : undefined;
}
