import { departmentCode, type Department } from '../department.ts';
import { sharedBorders, type Area, type PlaneTopology, type Position } from '../plane-topology.ts';
import { gridToDegrees, type GeoBox } from './grid.ts';
import { FRAME, rebuildTerritories, type BoundedCommune } from './rebuild-territories.ts';
import { toSteps } from '../to-steps.ts';
import { smoothArcs } from './smooth-arcs.ts';
import { traceRings, type Ring } from './trace-rings.ts';

/** Enough for the corners of cells to go, and for bends wider than three cells to stay. */
const SMOOTHING_ROUNDS = 8;

/**
 * Draws the communes of a département, and its neighbours within a margin, from the bounding boxes
 * of communes. Past communes are drawn in the present ones.
 */
export function approximateTopology(
  department: Department,
  boxes: readonly BoundedCommune[],
  frame = FRAME,
): PlaneTopology {
  const ids = territoryIds(department, boxes);
  const inside = boxes.filter(({ code }) => ids.get(code)?.length === 5);
  const { grid, partition } = rebuildTerritories(boxes, boxRound(inside), frame);
  const idOfRegion = partition.regions.map(({ code }) => ids.get(code));
  const owners = Array.from(partition.owner, (index) => idOfRegion[index]);
  const areas = [...traceRings(owners, grid.columns)].map(([id, rings]) => areaOf(id, rings));
  const communes = areas.filter(({ id }) => id.length === 5);
  const topology = sharedBorders(
    communes,
    areas.filter(({ id }) => id.length < 5),
  );
  const arcs = smoothArcs(topology.arcs, SMOOTHING_ROUNDS).map((arc) =>
    toSteps(arc.map(([x, y]) => gridToDegrees(grid, x, y))),
  );
  return { ...topology, arcs };
}

/** The present commune of each box of the département, by its five-figure code; else the code of its département. */
function territoryIds(
  { code, communes, pastCommunes }: Department,
  boxes: readonly BoundedCommune[],
): ReadonlyMap<string, string> {
  const present = new Set(communes.map((commune) => commune.code));
  return new Map(
    boxes.map((box) => {
      const now = pastCommunes.get(box.code) ?? box.code;
      const department = departmentCode(box.code);
      return [box.code, department === code && present.has(now) ? now : department];
    }),
  );
}

function boxRound(boxes: readonly BoundedCommune[]): GeoBox {
  return [
    Math.min(...boxes.map(({ box }) => box[0])),
    Math.min(...boxes.map(({ box }) => box[1])),
    Math.max(...boxes.map(({ box }) => box[2])),
    Math.max(...boxes.map(({ box }) => box[3])),
  ];
}

/** Makes an area of rings: each hole goes to the outer ring that holds it. */
function areaOf(id: string, rings: readonly Ring[]): Area {
  const outer = rings.filter((ring) => signedArea(ring) > 0);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  const polygons = outer.map((ring) => [ring.map(([x, y]): Position => [x, y])]);
  for (const hole of holes) {
    const index = outer.length === 1 ? 0 : outer.findIndex((ring) => surrounds(ring, hole));
    polygons[index]?.push(hole.map(([x, y]): Position => [x, y]));
  }
  return { id, polygons };
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[i + 1] ?? [x, y];
    return sum + (x * v - u * y) / 2;
  }, 0);
}

/** Tells whether a ring surrounds another: whether it surrounds the middle of its first side. */
function surrounds(ring: Ring, inner: Ring): boolean {
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = inner;
  const [x, y] = [(ax + bx) / 2 + 1e-3, (ay + by) / 2 + 1e-3];
  return ring.reduce((inside, [px, py], i) => {
    const [qx, qy] = ring[i + 1] ?? [px, py];
    const crosses = py > y !== qy > y && x < px + ((y - py) / (qy - py)) * (qx - px);
    return crosses ? !inside : inside;
  }, false);
}
