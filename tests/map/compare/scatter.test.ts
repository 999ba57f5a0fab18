import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAxis } from '../../../src/map/compare/axis.ts';
import { brushed, isBrushing, NO_BRUSH, rangeBetween } from '../../../src/map/compare/brush.ts';
import { brushBetween, brushBox } from '../../../src/map/compare/drawn-brush.ts';
import { pairPlaces } from '../../../src/map/compare/pair-places.ts';
import { pointNear, scatterLayout } from '../../../src/map/compare/scatter-layout.ts';
import { walkOrder } from '../../../src/map/compare/walk-order.ts';
import { absent, exactPairs, value } from './pairs.ts';

describe('makeAxis', () => {
  it.each([
    [
      [3, 18, 97],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [-4, 7.5],
      [-5, 0, 5, 10],
    ],
    [
      [0.1, 0.42],
      [0.1, 0.2, 0.3, 0.4, 0.5],
    ],
    [
      [0, 1],
      [0, 1],
    ],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [[7], [0, 2, 4, 6, 8]],
    [[-7], [-8, -6, -4, -2, 0]],
    [[0], [0, 1]],
    [[], [0, 1]],
  ])('has round ticks that hold %j', (values, ticks) => {
    expect(makeAxis(values, { from: 0, to: 100 }).ticks).toEqual(ticks);
  });

  it('gives places and values back and forth, either way up', () => {
    const axis = makeAxis([0, 200], { from: 300, to: 100 });
    expect([axis.at(0), axis.at(50), axis.at(200)]).toEqual([300, 250, 100]);
    expect([300, 250, 100].map(axis.valueAt)).toEqual([0, 50, 200]);
    expect([999, -999].map(axis.valueAt)).toEqual([0, 200]);
  });

  it('keeps every value between its ends', () => {
    const number = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        const { at } = makeAxis(values, { from: 0, to: 100 });
        for (const one of values) {
          expect(at(one)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(one)).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
    );
  });
});

describe('pairPlaces', () => {
  it('pairs zeros and bounds from left to right, and counts what is left out by side', () => {
    const across = new Map([
      ['a', value(5)],
      ['b', value(0)],
      ['c', value(5)],
      ['d', value(1)],
      ['e', absent('withheld')],
      ['f', value(0, 'au_moins')],
    ]);
    const up = new Map([
      ['a', value(9)],
      ['b', value(2, 'plus_de')],
      ['c', value(1)],
      ['d', absent('not-reported')],
      ['e', value(3)],
    ]);
    const { pairs, ...left } = pairPlaces([...'abcdefg'], across, up);
    expect(pairs.map(({ code, isInexact }) => [code, isInexact])).toEqual([
      ['b', true],
      ['c', false],
      ['a', false],
    ]);
    expect(left).toEqual({ withoutUp: 1, withoutAcross: 1, withoutBoth: 2 });
  });
});

describe('scatterLayout', () => {
  const layout = scatterLayout(
    exactPairs([
      [0, 0],
      [10, 40],
      [20, 10],
    ]),
    { width: 400, height: 300 },
    () => 32,
  );

  it('stands values rightward and upward within the plot', () => {
    const { x, y, width, height } = layout.plot;
    expect(layout.points[0]?.center).toEqual([x, y + height]);
    expect(layout.points[1]?.center).toEqual([x + width / 2, y]);
    expect(x).toBe(45);
  });

  it('finds the nearest point within reach', () => {
    const [x, y] = layout.points[2]?.center ?? [NaN, NaN];
    expect(pointNear(layout.points, [x - 8, y + 8], 12)?.code).toBe('p002');
    expect(pointNear(layout.points, [x - 9, y + 9], 12)).toBeUndefined();
  });

  it('has fewer ticks where there is less room', () => {
    const pairs = exactPairs([
      [0, 0],
      [100, 100],
    ]);
    const ticksIn = (width: number) =>
      scatterLayout(pairs, { width, height: 300 }, () => 30).across.ticks.length;
    expect(ticksIn(280)).toBeLessThan(ticksIn(700));
  });
});

describe('brushed', () => {
  const pairs = exactPairs([
    [0, 0],
    [10, 40],
    [20, 10],
  ]);

  it('keeps what is within both ranges, ends in', () => {
    const within = brushed(pairs, { across: rangeBetween(20, 10), up: rangeBetween(10, 39) });
    expect([...within]).toEqual(['p002']);
    const above = { across: { min: 10, max: undefined }, up: NO_BRUSH.up };
    expect([...brushed(pairs, above)]).toEqual(['p001', 'p002']);
  });

  it('picks nothing out without an end', () => {
    expect(isBrushing(NO_BRUSH)).toBe(false);
    expect(brushed(pairs, NO_BRUSH).size).toBe(0);
  });
});

describe('a brush drawn by hand', () => {
  const pairs = exactPairs([
    [0, -1],
    [1000, 1],
  ]);
  const layout = scatterLayout(pairs, { width: 700, height: 500 }, () => 30);
  const { plot } = layout;

  it('has bounds short to write, whichever corner it starts from', () => {
    const [left, right] = [plot.x + 0.1234 * plot.width, plot.x + 0.6 * plot.width];
    const [top, bottom] = [plot.y, plot.y + 0.25 * plot.height];
    const brush = brushBetween(layout, [right, bottom], [left, top]);
    expect(brush).toEqual({ across: { min: 123, max: 600 }, up: { min: 0.5, max: 1 } });
    expect(brushBetween(layout, [left, top], [right, bottom])).toEqual(brush);
  });

  it('stands where it was drawn, and reaches the edge where an end is open', () => {
    const box = brushBox(layout, { across: rangeBetween(0, 500), up: { min: 0, max: undefined } });
    expect(box.x).toBeCloseTo(plot.x);
    expect(box.width).toBeCloseTo(plot.width / 2);
    expect(box.y).toBeCloseTo(plot.y);
    expect(box.height).toBeCloseTo(plot.height / 2);
  });

  it('never leaves the plot', () => {
    const far = rangeBetween(-9e9, 9e9);
    const box = brushBox(layout, { across: far, up: far });
    expect([box.x, box.y, box.width, box.height]).toEqual([
      plot.x,
      plot.y,
      plot.width,
      plot.height,
    ]);
  });
});

describe('walkOrder', () => {
  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowLeft', undefined, 0],
    ['ArrowUp', 3, 4],
    ['ArrowDown', 0, 0],
    ['ArrowRight', 19, 19],
    ['PageUp', 3, 13],
    ['PageDown', 3, 0],
    ['Home', 7, 0],
    ['End', undefined, 19],
    ['a', 3, undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(walkOrder(key, 20, from)).toBe(to);
  });

  it('leads nowhere where there is nothing', () => {
    expect(walkOrder('End', 0, undefined)).toBeUndefined();
  });
});
