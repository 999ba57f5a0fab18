import * as v from 'valibot';

const Pair = v.tuple([v.number(), v.number()]);
const Arcs = v.array(v.array(v.number()));

/** The arcs are checked by hand: a schema a number would copy fifteen thousand of them. */
function isArcs(input: unknown): input is number[][][] {
  return (
    Array.isArray(input) &&
    input.every((arc) => Array.isArray(arc) && arc.length > 1 && arc.every(isPosition))
  );
}

function isPosition(input: unknown): input is number[] {
  return Array.isArray(input) && input.length > 1 && input.every(Number.isFinite);
}

function layer<const T extends v.ObjectEntries>(properties: T) {
  const identity = { id: v.string(), properties: v.object(properties) };
  return v.object({
    type: v.literal('GeometryCollection'),
    geometries: v.array(
      v.variant('type', [
        v.object({ type: v.literal('Polygon'), arcs: Arcs, ...identity }),
        v.object({ type: v.literal('MultiPolygon'), arcs: v.array(Arcs), ...identity }),
      ]),
    ),
  });
}

const LotTopologySchema = v.object({
  type: v.literal('Topology'),
  transform: v.exactOptional(v.object({ scale: Pair, translate: Pair })),
  objects: v.object({
    communes: layer({ nom: v.string(), epci: v.string(), population: v.number(), point: Pair }),
    epci: layer({ nom: v.string(), population: v.number(), point: Pair }),
    departement: layer({ nom: v.string(), population: v.number() }),
    voisins: layer({ nom: v.string() }),
  }),
  arcs: v.custom<number[][][]>(isArcs),
});

/** The contours of the département, as `public/geo/46.topo.json` holds them (TopoJSON 1.0). */
export type LotTopology = v.InferOutput<typeof LotTopologySchema>;

/** A territory of any of its layers. */
export type LotGeometry =
  LotTopology['objects'][keyof LotTopology['objects']]['geometries'][number];

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
