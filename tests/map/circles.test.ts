import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleKeyLayout } from '../../src/map/circle-key-layout.ts';
import { circleLayout } from '../../src/map/circle-layout.ts';
import { makeCircleScale } from '../../src/map/circle-scale.ts';
import type { PlaceValue } from '../../src/map/place-state.ts';
import { roundAtMost, roundValues } from '../../src/map/round-values.ts';
import { lotMap } from './lot.ts';

const base = lotMap();
const positive = fc.double({ min: 1e-3, max: 1e7, noNaN: true });

describe('makeCircleScale', () => {
  it('makes areas as values', () => {
    fc.assert(
      fc.property(positive, positive, positive, (a, b, max) => {
        const { radius } = makeCircleScale(max, 40);
        expect((radius(a) / radius(b)) ** 2).toBeCloseTo(
          a / b,
          6 - Math.ceil(Math.log10(a / b + 1)),
        );
      }),
    );
  });

  it.each([
    [100, 100, 40],
    [100, 25, 20],
    [100, 400, 80],
    [100, 0, 0],
    [100, -4, 0],
    [100, NaN, 0],
    [0, 5, 0],
    [-3, 5, 0],
    [Infinity, 5, 0],
  ])('with a largest value of %d, draws %d with a radius of %d', (max, value, expected) => {
    expect(makeCircleScale(max, 40).radius(value)).toBe(expected);
  });
});

describe('roundValues', () => {
  it.each([
    [20_050, 3, [20_000, 5000, 1000]],
    [600, 3, [500, 100, 20]],
    [1, 2, [1, 0.2]],
    [0.07, 2, [0.05, 0.01]],
    [0, 3, []],
    [-2, 3, []],
    [Infinity, 3, []],
  ])('under %d, gives %d values: %j', (max, count, expected) => {
    expect(roundValues(max, count)).toEqual(expected);
  });

  it('is 1, 2 or 5 times a power of ten, at most the value and more than its 2/5', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (value) => {
        const round = roundAtMost(value);
        expect(round).toBeLessThanOrEqual(value);
        expect(round).toBeGreaterThan(value * 0.39);
        expect(['1', '2', '5']).toContain(round.toExponential(6).replace(/\.0+e.*$/, ''));
      }),
    );
  });
});

describe('circleLayout', () => {
  const scale = makeCircleScale(20_050, 46);
  const places = new Map<string, PlaceValue>(
    base.communes.map(({ code, population }, index) => [
      code,
      { measure: { kind: 'value', value: population, qualifier: index % 2 ? 'exact' : 'plus_de' } },
    ]),
  );

  it('draws one circle for each commune with a value, over those that are twice as wide', () => {
    const circles = circleLayout(base.communes, places, scale);
    expect(circles).toHaveLength(312);
    expect(circles[0]).toMatchObject({ code: '46042', radius: 46 });
    const radii = circles.map(({ radius }) => radius);
    radii.forEach((radius, index) => {
      expect(radius).toBeLessThan(2 * Math.min(...radii.slice(0, index), 46.1));
    });
  });

  it('leaves open the circle of a value that is a bound or about', () => {
    const open = circleLayout(base.communes, places, scale).filter((circle) => circle.open);
    expect(open).toHaveLength(156);
  });

  it('draws a value under zero as large as the same above, and tells it', () => {
    const [first, second] = base.communes.map(({ code }) => code);
    const measure = (value: number) => ({ kind: 'value', value, qualifier: 'exact' }) as const;
    const changes = new Map<string, PlaceValue>([
      [first ?? '', { measure: measure(-40) }],
      [second ?? '', { measure: measure(40) }],
    ]);
    const circles = circleLayout(base.communes, changes, makeCircleScale(40, 46));
    expect(circles.map(({ code, radius, negative }) => ({ code, radius, negative }))).toEqual([
      { code: first, radius: 46, negative: true },
      { code: second, radius: 46, negative: false },
    ]);
  });

  it('draws nothing for zero, an absence or no data', () => {
    const [first, second] = base.communes.map(({ code }) => code);
    const sparse = new Map<string, PlaceValue>([
      [first ?? '', { measure: { kind: 'value', value: 0, qualifier: 'exact' } }],
      [second ?? '', { measure: { kind: 'absent', reason: 'withheld' } }],
    ]);
    expect(circleLayout(base.communes, sparse, scale)).toEqual([]);
  });
});

describe('circleKeyLayout', () => {
  it('stands circles on one ground, their values apart', () => {
    const { circles, height } = circleKeyLayout(makeCircleScale(20_050, 46), 0.4);
    const grounds = circles.map(({ cy, radius }) => cy + radius);
    for (const ground of grounds) expect(ground).toBeCloseTo(grounds[0] ?? NaN);
    const lines = circles.map(({ lineY }) => lineY);
    for (let i = 1; i < lines.length; i += 1) {
      expect((lines[i] ?? 0) - (lines[i - 1] ?? 0)).toBeGreaterThanOrEqual(15);
    }
    expect(height).toBeGreaterThan(Math.max(...lines));
  });

  it.each([
    [5, [5, 1]],
    [1, [1]],
    [0.7, [0.5, 0.1, 0.02]],
  ])('under %d, shows %j: no part of what is counted', (max, values) => {
    const { circles } = circleKeyLayout(makeCircleScale(max, 46), 1);
    expect(circles.map(({ value }) => value)).toEqual(values);
  });

  it('has no circle where there is no value', () => {
    expect(circleKeyLayout(makeCircleScale(0, 46), 1).circles).toEqual([]);
  });
});
