/** A closed line along the sides of cells; its first point is also its last. */
export type Ring = readonly (readonly [x: number, y: number])[];

/**
 * Traces what each owner holds on a grid, as polygons along the sides of cells.
 *
 * @param owners the owner of each cell, row by row; undefined for nobody's
 * @returns rings by owner, the inside on their left: outer rings run anticlockwise, holes clockwise
 */
export function traceRings(
  owners: readonly (string | undefined)[],
  columns: number,
): ReadonlyMap<string, readonly Ring[]> {
  const edges = edgesByOwner(owners, columns);
  const across = columns + 1;
  return new Map(
    [...edges].map(([owner, next]) => [
      owner,
      closedWalks(next, across).map((ring) =>
        ring.map((corner) => [corner % across, Math.floor(corner / across)] as const),
      ),
    ]),
  );
}

/** Where each corner leads along the edge of a territory: to two corners where it meets itself. */
type Edges = Map<number, number[]>;

function edgesByOwner(
  owners: readonly (string | undefined)[],
  columns: number,
): Map<string, Edges> {
  const all = new Map<string, Edges>();
  owners.forEach((owner, cell) => {
    if (owner === undefined) return;
    const column = cell % columns;
    const edges = all.get(owner) ?? new Map<number, number[]>();
    all.set(owner, edges);
    const corner = Math.floor(cell / columns) * (columns + 1) + column;
    const above = corner + columns + 1;
    const link = (from: number, to: number): void => {
      edges.set(from, [...(edges.get(from) ?? []), to]);
    };
    if (owners[cell - columns] !== owner) link(corner, corner + 1);
    if (column === columns - 1 || owners[cell + 1] !== owner) link(corner + 1, above + 1);
    if (owners[cell + columns] !== owner) link(above + 1, above);
    if (column === 0 || owners[cell - 1] !== owner) link(above, corner);
  });
  return all;
}

function closedWalks(edges: Edges, across: number): number[][] {
  const rings: number[][] = [];
  for (let start = firstKey(edges); start !== undefined; start = firstKey(edges)) {
    const ring = [start];
    let [previous, here] = [start, start];
    do {
      const next = takeEdge(edges, previous, here, across);
      if (next === undefined) throw new Error(`edge: none leaves ${here}`);
      ring.push(next);
      [previous, here] = [here, next];
    } while (here !== start);
    rings.push(ring);
  }
  return rings;
}

function firstKey(edges: Edges): number | undefined {
  return edges.keys().next().value;
}

/** Takes the edge that leaves a corner; of two, the one to the left, so that rings touch but never cross. */
function takeEdge(
  edges: Edges,
  previous: number,
  here: number,
  across: number,
): number | undefined {
  const ways = edges.get(here) ?? [];
  const turn = (to: number): number => crossProduct(previous, here, to, across);
  const next = ways.length > 1 ? ways.toSorted((a, b) => turn(b) - turn(a))[0] : ways[0];
  const left = ways.filter((way) => way !== next);
  if (left.length > 0) edges.set(here, left);
  else edges.delete(here);
  return next;
}

function crossProduct(a: number, b: number, c: number, across: number): number {
  const [dx, dy] = [(b % across) - (a % across), Math.floor(b / across) - Math.floor(a / across)];
  const [ex, ey] = [(c % across) - (b % across), Math.floor(c / across) - Math.floor(b / across)];
  return dx * ey - dy * ex;
}
