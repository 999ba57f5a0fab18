import { describe, expect, it } from 'vitest';
import { approximateTopology } from '../../../scripts/geography/approximate/approximate-topology.ts';
import { rebuildTerritories } from '../../../scripts/geography/approximate/rebuild-territories.ts';
import { traceRings } from '../../../scripts/geography/approximate/trace-rings.ts';
import { leastCostPath } from '../../../scripts/geography/approximate/least-cost-path.ts';
import { piecesOf } from '../../../scripts/geography/approximate/pieces.ts';
import { isAlong } from '../../../scripts/geography/approximate/region.ts';
import { crossedArcs } from '../../../scripts/geography/crossed-arcs.ts';
import { neighbourPairs } from '../../../scripts/geography/neighbour-pairs.ts';
import { BOXES, smallDepartment } from './small-country.ts';

const FRAME = { cell: 0.5, margin: 4 };

describe('rebuildTerritories()', () => {
  const { partition } = rebuildTerritories(BOXES, [1.5, 44.5, 1.752, 44.68], FRAME);

  it('keeps each commune in one piece, within its box and touching each of its sides', () => {
    partition.regions.forEach((region, index) => {
      const { sizes, pieceOf } = piecesOf(partition, index);
      expect(sizes, region.code).toHaveLength(1);
      for (const side of region.sides) {
        const touches = pieceOf.some((piece, cell) => piece === 0 && isAlong(region, cell, side));
        expect(touches, `${region.code} ${side}`).toBe(true);
      }
    });
  });

  it('leaves no cell without an owner where a box is', () => {
    partition.candidates.forEach((count, cell) => {
      expect((partition.owner[cell] ?? -1) >= 0).toBe(count > 0);
    });
  });
});

describe('approximateTopology()', () => {
  const topology = approximateTopology(smallDepartment(), BOXES, FRAME);

  it('draws the present communes, and the neighbouring département', () => {
    expect(topology.communes.map(({ id }) => id)).toEqual(['46001', '46002', '46003', '46004']);
    expect(topology.neighbours.map(({ id }) => id)).toEqual(['12']);
  });

  it('has communes share their borders, none crossing another', () => {
    const pairs = neighbourPairs([...topology.communes, ...topology.neighbours]);
    expect(pairs).toContain('46001-46002');
    expect(pairs).toContain('12-46004');
    expect(pairs).not.toContain('12-46001');
    expect(crossedArcs(topology.arcs)).toEqual([]);
  });

  it('draws the same at every run', () => {
    expect(approximateTopology(smallDepartment(), BOXES, FRAME)).toEqual(topology);
  });
});

describe('traceRings()', () => {
  const rings = (drawing: string) => {
    const rows = drawing.trim().split(/\s+/).reverse();
    const owners = rows.flatMap((row) =>
      [...row].map((owner) => (owner === '.' ? undefined : owner)),
    );
    return traceRings(owners, rows[0]?.length ?? 0);
  };

  it('walks round a cell anticlockwise, and closes the ring', () => {
    expect(rings('a').get('a')).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ]);
  });

  it('gives a hole a ring of its own', () => {
    const found = rings('aaa a.a aaa').get('a');
    expect(found?.map((ring) => ring.length)).toEqual([13, 5]);
  });

  it('keeps two cells that touch at a corner apart', () => {
    expect(rings('a. .a').get('a')).toHaveLength(2);
  });
});

describe('leastCostPath()', () => {
  const find = (target: number, wall: readonly number[] = []) =>
    leastCostPath({
      width: 4,
      height: 3,
      isSource: (cell) => cell === 0,
      isTarget: (cell) => cell === target,
      cost: (cell) => (wall.includes(cell) ? Infinity : 1),
    });

  it('goes straight, and across', () => {
    expect(find(3)).toEqual([3, 2, 1]);
    expect(find(10)).toEqual([10, 5]);
  });

  it('goes round what costs too much, or nowhere', () => {
    expect(find(3, [1, 5])).toEqual([3, 6, 9, 4]);
    expect(find(2, [1])).toEqual([2, 5]);
    expect(find(2, [1, 4, 5])).toEqual([]);
  });
});
