import { cellOnGrid, type Partition } from './partition.ts';
import { piecesOf } from './pieces.ts';

/** Hands each piece of a region but its largest to what lies round it, so that all are in one piece. */
export function settleStrays(partition: Partition): void {
  const { owner, regions } = partition;
  const strays = new Set<number>();
  regions.forEach((region, index) => {
    const { pieceOf, main } = piecesOf(partition, index);
    pieceOf.forEach((piece, cell) => {
      if (piece >= 0 && piece !== main) strays.add(cellOnGrid(partition, region, cell));
    });
  });
  // From their edges inwards: each takes the owner of a neighbour that is no stray.
  while (strays.size > 0) {
    const settled = new Map<number, number>();
    for (const cell of strays) {
      const holder = neighboursOf(partition, cell).find((next) => !strays.has(next));
      if (holder !== undefined) settled.set(cell, owner[holder] ?? -1);
    }
    if (settled.size === 0) return;
    for (const [cell, index] of settled) {
      owner[cell] = index;
      strays.delete(cell);
    }
  }
}

function neighboursOf({ columns, rows }: Partition, cell: number): number[] {
  const column = cell % columns;
  return [
    ...(column > 0 ? [cell - 1] : []),
    ...(column < columns - 1 ? [cell + 1] : []),
    ...(cell >= columns ? [cell - columns] : []),
    ...(cell < columns * (rows - 1) ? [cell + columns] : []),
  ];
}
