import { cellOnGrid, type Partition } from './partition.ts';

/** The pieces of a region: cells that it holds and that touch by a side. */
export interface Pieces {
  /** Number of the piece of each cell of its window; -1 where another region holds it. */
  readonly pieceOf: Int32Array;
  /** Number of cells of each piece. */
  readonly sizes: readonly number[];
  /** Number of the largest piece; -1 where the region holds nothing. */
  readonly main: number;
}

/** Finds the pieces of a region of a partition, by its index. */
export function piecesOf(partition: Partition, index: number): Pieces {
  const region = partition.regions[index];
  if (!region) throw new Error(`region: ${index}`);
  const { width } = region;
  const pieceOf = new Int32Array(region.claim.length).fill(-1);
  const isFree = (cell: number): boolean =>
    pieceOf[cell] === -1 && partition.owner[cellOnGrid(partition, region, cell)] === index;
  const sizes: number[] = [];
  for (let first = 0; first < pieceOf.length; first += 1) {
    if (!isFree(first)) continue;
    const piece = sizes.length;
    const stack = [first];
    pieceOf[first] = piece;
    let size = 0;
    const take = (cell: number): void => {
      if (!isFree(cell)) return;
      pieceOf[cell] = piece;
      stack.push(cell);
    };
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      size += 1;
      if (cell % width > 0) take(cell - 1);
      if (cell % width < width - 1) take(cell + 1);
      if (cell >= width) take(cell - width);
      if (cell < pieceOf.length - width) take(cell + width);
    }
    sizes.push(size);
  }
  return { pieceOf, sizes, main: sizes.indexOf(Math.max(...sizes)) };
}
