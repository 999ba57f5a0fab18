import { describe, expect, it } from 'vitest';
import { ArcDrawing } from '../../src/map/arc-drawing.ts';
import { borderArcs } from '../../src/map/border-arcs.ts';
import { fitPlane, placeOnMap } from '../../src/map/fitted-plane.ts';
import { planeArcs } from '../../src/map/plane-arcs.ts';

/** Two territories of one layer: a square of 100 m, and one to its east; arc 1 is between them. */
const TOPOLOGY = {
  transform: { scale: [10, 10], translate: [1000, 2000] },
  arcs: [
    [
      [10, 0],
      [-10, 0],
      [0, 5],
      [0, 5],
      [10, 0],
    ],
    [
      [10, 10],
      [0, -10],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
} as const;
const TERRITORIES = [{ arcs: [[[0, 1]]] }, { arcs: [[[2, 1]]] }];

describe('planeArcs()', () => {
  it('adds up distances from the corner of the plane, in metres', () => {
    const { xs, ys, starts } = planeArcs(TOPOLOGY);
    expect([...starts]).toEqual([0, 5, 7, 11]);
    expect([...xs.slice(0, 5)]).toEqual([1100, 1000, 1000, 1000, 1100]);
    expect([...ys.slice(0, 5)]).toEqual([2000, 2000, 2050, 2100, 2100]);
  });

  it('leaves out what the whole map does without, and nothing else', () => {
    const { ys, starts } = planeArcs(TOPOLOGY, Buffer.from([0b11111011, 0b111]).toString('base64'));
    expect([...starts]).toEqual([0, 4, 6, 10]);
    expect([...ys.slice(0, 4)]).toEqual([2000, 2000, 2100, 2100]);
  });

  it('keeps the ends of arcs, whatever it is told', () => {
    expect([...planeArcs(TOPOLOGY, 'AAA=').starts]).toEqual([0, 2, 4, 6]);
  });
});

describe('fitPlane()', () => {
  it('stands a box in the middle of a map, its north up', () => {
    const size = { width: 100, height: 200, padding: 10 };
    const plane = fitPlane({ x: 1000, y: 2000, width: 200, height: 100 }, size);
    expect(plane.metresPerUnit).toBe(2.5);
    expect(placeOnMap(plane, [1000, 2100])).toEqual([10, 80]);
    expect(placeOnMap(plane, [1200, 2000])).toEqual([90, 120]);
  });
});

describe('ArcDrawing', () => {
  const size = { width: 20, height: 10, padding: 0 };
  const plane = fitPlane({ x: 1000, y: 2000, width: 200, height: 100 }, size);
  const drawing = new ArcDrawing(planeArcs(TOPOLOGY), plane);

  it('writes rings, arcs walked either way', () => {
    expect(drawing.rings([[0, 1]])).toBe('M10,10L0,10L0,5L0,0L10,0Z');
    expect(drawing.rings([[2, 1]])).toBe('M10,10L20,10L20,0L10,0Z');
    expect(drawing.rings([[~1, ~0]])).toBe('M10,10L10,0L0,0L0,5L0,10Z');
  });

  it('writes the border between two territories', () => {
    expect(drawing.arcs(borderArcs(TERRITORIES))).toBe('M10,0L10,10');
  });

  it('knows the box of a ring', () => {
    expect(drawing.boundsOf([[2, 1]])).toEqual({ x: 10, y: 0, width: 10, height: 10 });
  });

  it('draws nothing for arcs that are not there', () => {
    expect(drawing.arcs([9])).toBe('');
  });
});
