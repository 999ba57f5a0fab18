import { LAMBERT_93 } from '../../src/map/projection.ts';
import type { ContourCredit } from '../../src/model/territory.ts';
import type { Department } from './department.ts';
import { boundsOf } from './bounds-of.ts';
import { layersOf } from './layers.ts';
import type { PlaneTopology, Position } from './plane-topology.ts';
import { pick, pointWeights, significantPoints, type KeptPoints } from './simplify-arcs.ts';
import { STEP } from './to-steps.ts';

/** Square metres below which a bend is not drawn when the map is enlarged, and on the whole map. */
const CLOSE_UP_AREA = 6_000;
const OVERVIEW_AREA = 40_000;

/** Points that a file may hold: what weighs 40 KB with the names, gzipped. */
const MOST_POINTS = 6_500;

const NAMES_CREDIT = {
  source: 'Insee (code officiel géographique), DGCL',
  licence: 'Licence Ouverte 2.0',
};

/**
 * Writes the contours and names of a département as TopoJSON: coordinates are metres on the plane
 * that `projection` describes, and `overview` says in base 64, a bit a point in the order of the
 * arcs, which points are enough to draw the whole of it.
 */
export function topologyFile(
  department: Department,
  drawn: PlaneTopology,
  contours: ContourCredit,
): string {
  const { arcs, overview } = twoLevels(drawn);
  const [left, bottom, right, top] = boundsOf(arcs.flat());
  return `${JSON.stringify({
    type: 'Topology',
    contours,
    names: { year: department.year, ...NAMES_CREDIT },
    projection: { name: 'Lambert-93', epsg: 2154, ...LAMBERT_93 },
    pastCommunes: Object.fromEntries(department.pastCommunes),
    pastNames: Object.fromEntries(department.pastNames),
    bbox: [left, bottom, right, top].map((steps) => steps * STEP),
    transform: { scale: [STEP, STEP], translate: [left * STEP, bottom * STEP] },
    objects: layersOf(department, { ...drawn, arcs }),
    overview: bits(arcs, overview),
    arcs: arcs.map((arc) => deltas(arc, [left, bottom])),
  })}\n`;
}

/** Chooses what is drawn at all, and what of it is drawn on the whole map. */
function twoLevels({ arcs: all }: PlaneTopology): {
  readonly arcs: readonly (readonly Position[])[];
  readonly overview: KeptPoints;
} {
  const steps = (area: number): number => area / STEP ** 2;
  const weights = pointWeights(all);
  const heaviest = weights.flat().sort((a, b) => b - a);
  const threshold = Math.max(steps(CLOSE_UP_AREA), heaviest[MOST_POINTS] ?? 0);
  const kept = significantPoints(all, weights, threshold);
  const arcs = pick(all, kept);
  return { arcs, overview: significantPoints(arcs, pick(weights, kept), steps(OVERVIEW_AREA)) };
}

/** Encodes an arc as TopoJSON does: its first position, then each by its distance to the last. */
function deltas(arc: readonly Position[], origin: Position): number[][] {
  return arc.map(([x, y], i) => {
    const [fromX, fromY] = arc[i - 1] ?? origin;
    return [x - fromX, y - fromY];
  });
}

/** Writes a bit for each point of the arcs, from the lowest of each byte: 1 where it is kept. */
function bits(arcs: readonly (readonly Position[])[], kept: KeptPoints): string {
  const all = arcs.flatMap((arc, index) => {
    const chosen = new Set(kept[index]);
    return arc.map((_, i) => chosen.has(i));
  });
  const bytes = new Uint8Array(Math.ceil(all.length / 8));
  all.forEach((bit, i) => {
    if (bit) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (1 << (i & 7));
  });
  return Buffer.from(bytes).toString('base64');
}
