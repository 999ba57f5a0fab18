import * as v from 'valibot';

const Pair = v.tuple([v.number(), v.number()]);

// Arcs are checked by hand: a schema a number would copy fifteen thousand of them.

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

function layer<const T extends v.ObjectEntries>(properties: T) {
  return v.object({
    type: v.literal('GeometryCollection'),
    geometries: v.array(
      v.object({
        type: v.literal('MultiPolygon'),
        arcs: v.custom<number[][][]>(isPolygons),
        id: v.string(),
        properties: v.object(properties),
      }),
    ),
  });
}

const Territory = { nom: v.string(), population: v.number(), point: Pair };

const LotTopologySchema = v.object({
  type: v.literal('Topology'),
  projection: v.object({
    semiMajorAxis: v.number(),
    inverseFlattening: v.number(),
    standardParallels: Pair,
    origin: Pair,
    falseOrigin: Pair,
  }),
  transform: v.object({ scale: Pair, translate: Pair }),
  objects: v.object({
    communes: layer({ ...Territory, epci: v.string(), arrondissement: v.string() }),
    epci: layer(Territory),
    arrondissements: layer(Territory),
    departement: layer(Territory),
    voisins: layer({ nom: v.string(), point: Pair, largeur: v.number() }),
  }),
  overview: v.pipe(v.string(), v.base64()),
  arcs: v.custom<number[][][]>(isArcs),
});

/**
 * The contours of the département, as `public/geo/46.topo.json` holds them: TopoJSON 1.0 on the
 * plane of a projection that it describes.
 */
export type LotTopology = v.InferOutput<typeof LotTopologySchema>;

/** Reads the contours, or gives undefined where the input is not such a topology. Never throws. */
export function readLotTopology(input: unknown): LotTopology | undefined {
  const result = v.safeParse(LotTopologySchema, input);
  if (!result.success) return undefined;
  const { arcs, objects } = result.output;
  // A negative index stands for the same arc reversed: ~i (TopoJSON 1.0, 2.1.4).
  const isKnown = (index: number): boolean => (index < 0 ? ~index : index) in arcs;
  const known = Object.values(objects).every(({ geometries }) =>
    geometries.every(({ arcs: rings }) => rings.flat(2).every(isKnown)),
  );
  return known && objects.departement.geometries.length === 1 ? result.output : undefined;
}
