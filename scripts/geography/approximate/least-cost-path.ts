import FlatQueue from 'flatqueue';

export interface PathQuery {
  readonly width: number;
  readonly height: number;
  readonly isSource: (cell: number) => boolean;
  readonly isTarget: (cell: number) => boolean;
  /** Cost of a step of one cell into a cell. */
  readonly cost: (cell: number) => number;
}

/**
 * Finds the cheapest way from the sources to a target over a window of cells, in eight directions
 * (Dijkstra's algorithm).
 *
 * @returns its cells, from the target back to the source, which is left out; empty where there is none
 */
export function leastCostPath({ width, height, isSource, isTarget, cost }: PathQuery): number[] {
  const size = width * height;
  const spent = new Float32Array(size).fill(Infinity);
  const previous = new Int32Array(size).fill(-1);
  const queue = new FlatQueue<number>();
  for (let cell = 0; cell < size; cell += 1) {
    if (!isSource(cell)) continue;
    spent[cell] = 0;
    queue.push(cell, 0);
  }
  for (let value = queue.peekValue(); value !== undefined; value = queue.peekValue()) {
    const cell = queue.pop();
    if (cell === undefined) break;
    const here = spent[cell] ?? Infinity;
    if (value > here) continue;
    if (isTarget(cell)) return walkBack(cell, previous, isSource);
    const [column, row] = [cell % width, Math.floor(cell / width)];
    for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y += 1) {
      for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x += 1) {
        const next = y * width + x;
        const step = x !== column && y !== row ? Math.SQRT2 : 1;
        const total = Math.fround(here + step * cost(next));
        if (total >= (spent[next] ?? 0)) continue;
        spent[next] = total;
        previous[next] = cell;
        queue.push(next, total);
      }
    }
  }
  return [];
}

function walkBack(
  target: number,
  previous: Int32Array,
  isSource: (cell: number) => boolean,
): number[] {
  const path: number[] = [];
  for (let cell = target; cell >= 0 && !isSource(cell); cell = previous[cell] ?? -1) {
    path.push(cell);
  }
  return path;
}
