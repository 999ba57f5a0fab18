import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headsFor } from '../../src/map/heads-for.ts';
import { centerOf, holdsPoint, type Box, type Point } from '../../src/map/plane.ts';
import { PointedPlace } from '../../src/map/pointed-place.svelte.ts';
import { readFingers } from '../../src/map/read-fingers.ts';
import { wheelZoom } from '../../src/map/wheel-zoom.ts';

const coordinate = fc.integer({ min: -200, max: 200 });
const point = fc.tuple(coordinate, coordinate);
const box = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 1, max: 100 }),
  height: fc.integer({ min: 1, max: 100 }),
});

describe('headsFor', () => {
  const tooltip: Box = { x: 10, y: 0, width: 20, height: 10 };

  it.each<[string, Point, Point, boolean]>([
    ['straight at it', [0, 5], [2, 5], true],
    ['away from it', [2, 5], [0, 5], false],
    ['past it', [0, 5], [1, 8], false],
    ['beside it', [0, 20], [2, 20], false],
    ['nowhere', [0, 5], [0, 5], false],
    ['onto it', [0, 5], [15, 5], true],
    ['within it', [12, 5], [28, 5], true],
    ['out of it', [28, 5], [35, 5], false],
  ])('tells a pointer that goes %s', (_way, from, to, expected) => {
    expect(headsFor(tooltip, from, to)).toBe(expected);
  });

  it('holds for any pointer on the straight way to the middle of a box', () => {
    fc.assert(
      fc.property(point, box, fc.double({ min: 0.01, max: 1, noNaN: true }), (from, target, t) => {
        const [x, y] = centerOf(target);
        const to: Point = [from[0] + (x - from[0]) * t, from[1] + (y - from[1]) * t];
        if (from[0] === x && from[1] === y) return;
        expect(headsFor(target, from, to)).toBe(true);
        const back: Point = [from[0] * 2 - to[0], from[1] * 2 - to[1]];
        if (!holdsPoint(target, from)) expect(headsFor(target, from, back)).toBe(false);
      }),
    );
  });
});

describe('wheelZoom', () => {
  it.each([
    ['a notch up', { deltaY: -120, deltaMode: 0 }, Math.SQRT2],
    ['a notch down', { deltaY: 120, deltaMode: 0 }, Math.SQRT1_2],
    ['three lines up', { deltaY: -3, deltaMode: 1 }, Math.SQRT2],
    ['a page up', { deltaY: -1, deltaMode: 2 }, Math.SQRT2],
    ['no turn', { deltaY: 0, deltaMode: 0 }, 1],
  ])('for %s', (_turn, turn, factor) => {
    expect(wheelZoom(turn)).toBeCloseTo(factor);
  });

  it('comes back where it was when the wheel does', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (deltaY) => {
        const [there, back] = [deltaY, -deltaY].map((each) =>
          wheelZoom({ deltaY: each, deltaMode: 0 }),
        );
        expect((there ?? NaN) * (back ?? NaN)).toBeCloseTo(1);
      }),
    );
  });
});

describe('readFingers', () => {
  const asIs = (at: Point): Point => at;

  it('gives the middle and the distance of two fingers, and nothing for any other number', () => {
    const touches: Point[] = [
      [0, 0],
      [6, 8],
    ];
    expect(readFingers(touches, asIs)).toEqual({ middle: [3, 4], spread: 10 });
    expect(readFingers([], asIs)).toBeUndefined();
    expect(readFingers([[0, 0]], asIs)).toBeUndefined();
    expect(readFingers([...touches, [1, 1]], asIs)).toBeUndefined();
  });

  it('never divides by fingers at one place', () => {
    const same: Point = [5, 5];
    expect(readFingers([same, same], asIs)?.spread).toBe(1);
  });
});

describe('PointedPlace', () => {
  const told = vi.fn<(code: string | undefined) => void>();
  const cahors = { code: '46042', at: [1, 2], by: 'hand' } as const;
  const figeac = { code: '46102', at: [3, 4], by: 'hand' } as const;

  beforeEach(() => {
    vi.useFakeTimers();
    told.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps the tooltip of a place where it is, and tells each change once', () => {
    const pointed = new PointedPlace(told);
    pointed.move(cahors);
    pointed.move({ ...cahors, at: [8, 8] });
    expect(pointed.explained).toEqual(cahors);
    pointed.move(figeac);
    pointed.move(undefined);
    expect(told.mock.calls).toEqual([['46042'], ['46102'], [undefined]]);
  });

  it('hides a dismissed tooltip until another place, and still points', () => {
    const pointed = new PointedPlace(told);
    pointed.move(cahors);
    pointed.dismiss();
    pointed.move(cahors);
    expect(pointed.explained).toBeUndefined();
    expect(pointed.now).toEqual(cahors);
    pointed.move(figeac);
    expect(pointed.explained).toEqual(figeac);
    pointed.dismiss();
    pointed.move({ ...figeac, by: 'keys' });
    expect(pointed.explained?.code).toBe('46102');
  });

  it('waits for a pointer on its way to the tooltip, and stays once it is there', () => {
    const pointed = new PointedPlace(told);
    pointed.move(cahors);
    pointed.moveSoon(figeac);
    expect(pointed.now).toEqual(cahors);
    pointed.hold();
    vi.runAllTimers();
    expect(pointed.now).toEqual(cahors);
    pointed.moveSoon(figeac);
    vi.runAllTimers();
    expect(pointed.now).toEqual(figeac);
  });
});
