import { describe, expect, it } from 'vitest';
import { MAP_COLORS } from '../../src/map/map-colors.ts';
import { lightness, mixOklab } from '../../src/map/oklab.ts';
import { MOST_CLASSES, ramp } from '../../src/map/ramp.ts';

const SCHEMES = ['light', 'dark'] as const;
const COUNTS = [2, 3, 4, 5, 6, 7];
const steps = SCHEMES.flatMap((scheme) => COUNTS.map((count) => [scheme, count] as const));

/** Seven classes on screen side by side still differ by this much (Oklab lightness, 0 to 1). */
const LEAST_STEP = 0.07;

describe('ramp', () => {
  it.each(steps)('on %s paper, goes one way in lightness over %d classes', (scheme, count) => {
    const levels = ramp(scheme, count).map(lightness);
    const gaps = levels.slice(1).map((level, index) => level - (levels[index] ?? NaN));
    for (const gap of gaps) {
      expect(scheme === 'light' ? -gap : gap).toBeGreaterThan(LEAST_STEP);
    }
  });

  it.each(SCHEMES)('on %s paper, starts at the class nearest to the paper', (scheme) => {
    const paper = lightness(MAP_COLORS[scheme].paper);
    const distances = ramp(scheme, MOST_CLASSES).map((color) => Math.abs(lightness(color) - paper));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it.each(SCHEMES)(
    'on %s paper, no flat colour of the map passes for its first class',
    (scheme) => {
      const first = ramp(scheme, MOST_CLASSES)[0] ?? '';
      const { zero, outside, land, absent } = MAP_COLORS[scheme];
      for (const flat of [zero, outside, land, absent]) {
        expect(colorDistance(first, flat)).toBeGreaterThan(0.04);
      }
    },
  );

  it('gives the middle of the scale to a single class, and nothing to none', () => {
    expect(ramp('light', 1)).toEqual([ramp('light', 3)[1]]);
    expect(ramp('dark', 0)).toEqual([]);
  });

  it('refuses more classes than can be told apart', () => {
    expect(() => ramp('light', 8)).toThrow('class count: 8');
    expect(() => ramp('light', -1)).toThrow('class count: -1');
  });
});

describe('mixOklab', () => {
  it.each([
    ['#000000', '#ffffff', 0.5, '#636363'],
    ['#cbe3df', '#06303b', 0, '#cbe3df'],
    ['#cbe3df', '#06303b', 1, '#06303b'],
  ])('mixes %s and %s at %d into %s', (from, to, t, expected) => {
    expect(mixOklab(from, to, t)).toBe(expected);
  });

  it('refuses what is not a colour', () => {
    expect(() => mixOklab('teal', '#000000', 0.5)).toThrow('colour: teal');
  });
});

/** Distance in the sRGB cube, each side 1. */
function colorDistance(a: string, b: string): number {
  const channel = (color: string, start: number): number =>
    Number.parseInt(color.slice(start, start + 2), 16) / 255;
  return Math.hypot(...[1, 3, 5].map((start) => channel(a, start) - channel(b, start)));
}
