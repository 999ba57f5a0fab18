import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossedArcs } from '../../../scripts/geography/crossed-arcs.ts';
import type { Position } from '../../../scripts/geography/plane-topology.ts';
import { pick, pointWeights, significantPoints } from '../../../scripts/geography/simplify-arcs.ts';

describe('crossedArcs()', () => {
  const level: Position[] = [
    [0, 0],
    [1000, 0],
  ];
  it.each<[string, Position[], number[]]>([
    [
      'crosses',
      [
        [500, -10],
        [500, 10],
      ],
      [0, 1],
    ],
    [
      'touches in the middle',
      [
        [500, 0],
        [500, 10],
      ],
      [0, 1],
    ],
    [
      'lies on it',
      [
        [200, 0],
        [300, 0],
      ],
      [0, 1],
    ],
    [
      'starts at its end',
      [
        [1000, 0],
        [1000, 10],
      ],
      [],
    ],
    [
      'goes on from its end',
      [
        [1000, 0],
        [2000, 0],
      ],
      [],
    ],
    [
      'comes back from its end',
      [
        [1000, 0],
        [900, 0],
      ],
      [0, 1],
    ],
    [
      'is as long and beside it',
      [
        [0, 1],
        [1000, 1],
      ],
      [],
    ],
    [
      'goes from one end to the other',
      [
        [0, 0],
        [1000, 0],
      ],
      [0, 1],
    ],
    [
      'bends from one end to the other',
      [
        [0, 0],
        [500, 9],
        [1000, 0],
      ],
      [],
    ],
    [
      'is but a point',
      [
        [5000, 5],
        [5000, 5],
      ],
      [1],
    ],
  ])('an arc that %s', (_, arc, crossed) => {
    expect(crossedArcs([level, arc])).toEqual(crossed);
  });

  it('finds an arc that crosses itself', () => {
    expect(
      crossedArcs([
        [
          [0, 0],
          [100, 0],
          [100, 100],
          [50, -50],
        ],
      ]),
    ).toEqual([0]);
  });
});

describe('significantPoints()', () => {
  const simplify = (arcs: readonly (readonly Position[])[], threshold: number) =>
    pick(arcs, significantPoints(arcs, pointWeights(arcs), threshold));

  it('drops the points that weigh less than a threshold, never the ends', () => {
    const arc: Position[] = [
      [0, 0],
      [50, 1],
      [100, 0],
      [150, 40],
      [200, 0],
    ];
    expect(simplify([arc], 100)).toEqual([arc.filter((_, i) => i !== 1)]);
    expect(simplify([arc], Infinity)).toEqual([[arc[0], arc[4]]]);
    expect(simplify([arc], 0)).toEqual([arc]);
  });

  it('keeps the bend that holds two arcs apart', () => {
    const straight: Position[] = [
      [0, 0],
      [100, 0],
    ];
    const bent: Position[] = [
      [0, 0],
      [50, 5],
      [100, 0],
    ];
    expect(simplify([straight, bent], 1e6)).toEqual([straight, bent]);
  });

  it('keeps a closed arc a ring', () => {
    const ring: Position[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const [kept = []] = simplify([ring], 1e6);
    expect(new Set(kept.map(String)).size).toBeGreaterThan(2);
  });

  it('never crosses arcs that did not cross', () => {
    // Rows of wavy lines, some of them close.
    const waves = fc.array(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 12 }),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(waves, fc.integer({ min: 0, max: 2000 }), (rows, threshold) => {
        const arcs = rows.map((row, j) => row.map((y, i): Position => [i * 7, j * 10 + y]));
        fc.pre(crossedArcs(arcs).length === 0);
        expect(crossedArcs(simplify(arcs, threshold))).toEqual([]);
      }),
    );
  });
});
