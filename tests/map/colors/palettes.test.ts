import { describe, expect, it } from 'vitest';
import { DIVERGING_PALETTES, divergingRamp } from '../../../src/map/colors/diverging-ramp.ts';
import {
  QUALITATIVE_COLORS,
  qualitativeColors,
} from '../../../src/map/colors/qualitative-colors.ts';
import { SEQUENTIAL_PALETTES, sequentialRamp } from '../../../src/map/colors/sequential-ramp.ts';
import { MAP_COLORS } from '../../../src/map/map-colors.ts';
import { lightness, mixOklab } from '../../../src/map/oklab.ts';
import { difference, VISIONS } from '../../theme/color-vision.ts';
import { READERS, seenBy } from './seen-by.ts';

const SCHEMES = ['light', 'dark'] as const;
const VISION_NAMES = Object.keys(VISIONS);
const SAME = VISIONS.trichromacy;

/** Three times ΔE*ab 2.3, the least that is noticed: told apart side by side. */
const LEAST_NEIGHBOURS = 7;
/** Told apart from one end of the map to the other. */
const LEAST_APART = 11;
/** Seven classes on screen side by side still differ by this much (Oklab lightness, 0 to 1). */
const LEAST_STEP = 0.07;

const apart = (reader: string, a: string, b: string): number =>
  SAME ? difference(seenBy(reader, a), seenBy(reader, b), SAME) : NaN;

const neighboursOf = (colors: readonly string[]) =>
  colors.slice(1).map((color, index) => [colors[index] ?? '', color] as const);
const pairsOf = (colors: readonly string[]) =>
  colors.flatMap((a, index) => colors.slice(index + 1).map((b) => [a, b] as const));

describe.each(SCHEMES)('a sequential ramp on %s paper', (scheme) => {
  describe.each(SEQUENTIAL_PALETTES)('in %s', (palette) => {
    it.each([2, 3, 4, 5, 6, 7])('goes one way in lightness over %d classes', (count) => {
      for (const [a, b] of neighboursOf(sequentialRamp(scheme, count, palette))) {
        const gap = lightness(b) - lightness(a);
        expect(scheme === 'light' ? -gap : gap).toBeGreaterThan(LEAST_STEP);
      }
    });

    it.each(READERS)('keeps seven neighbours apart for %s', (reader) => {
      for (const [a, b] of neighboursOf(sequentialRamp(scheme, 7, palette))) {
        expect(apart(reader, a, b)).toBeGreaterThan(LEAST_NEIGHBOURS);
      }
    });

    it('starts at the class nearest to the paper', () => {
      const paper = lightness(MAP_COLORS[scheme].paper);
      const distances = sequentialRamp(scheme, 7, palette).map((color) =>
        Math.abs(lightness(color) - paper),
      );
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    });
  });

  it('gives the middle of the scale to a single class, and nothing to none', () => {
    expect(sequentialRamp(scheme, 1)).toEqual([sequentialRamp(scheme, 3)[1]]);
    expect(sequentialRamp(scheme, 0)).toEqual([]);
  });

  it('refuses more classes than can be told apart', () => {
    expect(() => sequentialRamp(scheme, 8)).toThrow('class count: 8');
    expect(() => sequentialRamp(scheme, -1)).toThrow('class count: -1');
  });
});

describe.each(SCHEMES)('a diverging ramp on %s paper', (scheme) => {
  const LEVELS = [-3, -2, -1, 0, 1, 2, 3];

  describe.each(DIVERGING_PALETTES)('in %s', (palette) => {
    it.each(VISION_NAMES)('keeps any two of seven classes apart under %s', (vision) => {
      for (const [a, b] of pairsOf(divergingRamp(scheme, LEVELS, palette))) {
        expect(apart(vision, a, b)).toBeGreaterThan(LEAST_APART);
      }
    });

    it('grows stronger away from zero on both sides, and as strong on each', () => {
      const lightnesses = divergingRamp(scheme, LEVELS, palette).map(lightness);
      const neutral = lightnesses[3] ?? NaN;
      const strength = lightnesses.map((value) => Math.abs(value - neutral));
      for (const level of [1, 2, 3]) {
        expect(strength[3 + level]).toBeGreaterThan((strength[2 + level] ?? NaN) + LEAST_STEP);
        expect(strength[3 - level]).toBeGreaterThan((strength[4 - level] ?? NaN) + LEAST_STEP);
        expect(Math.abs((strength[3 + level] ?? NaN) - (strength[3 - level] ?? NaN))).toBeLessThan(
          LEAST_STEP,
        );
      }
    });
  });

  it('gives the same colour to a level, however many there are on the other side', () => {
    const both = divergingRamp(scheme, LEVELS);
    expect(divergingRamp(scheme, [-1, 0, 1, 2, 3])).toEqual(both.slice(2));
    expect(divergingRamp(scheme, [1, 2, 3])).toEqual(both.slice(4));
  });

  it('keeps the ends of the arms for what is extreme', () => {
    expect(divergingRamp(scheme, [-1, 1])).toEqual(
      divergingRamp(scheme, [-2, -1, 1, 2]).slice(1, 3),
    );
    expect(divergingRamp(scheme, [])).toEqual([]);
  });
});

describe.each(SCHEMES)('qualitative colours on %s paper', (scheme) => {
  it.each(VISION_NAMES)('are any two apart under %s', (vision) => {
    for (const [a, b] of pairsOf(QUALITATIVE_COLORS[scheme])) {
      expect(apart(vision, a, b)).toBeGreaterThan(LEAST_APART);
    }
  });

  it('are eight, and no more', () => {
    expect(new Set(qualitativeColors(scheme, 8)).size).toBe(8);
    expect(() => qualitativeColors(scheme, 9)).toThrow('kind count: 9');
  });
});

describe.each(SCHEMES)('zero on %s paper', (scheme) => {
  const ramps = [
    ...SEQUENTIAL_PALETTES.flatMap((palette) => sequentialRamp(scheme, 7, palette)),
    ...DIVERGING_PALETTES.flatMap((palette) =>
      divergingRamp(scheme, [-3, -2, -1, 0, 1, 2, 3], palette),
    ),
    ...QUALITATIVE_COLORS[scheme],
  ];

  it.each(READERS)('is no class of any palette for %s', (reader) => {
    for (const color of ramps) {
      expect(apart(reader, MAP_COLORS[scheme].zero, color)).toBeGreaterThan(LEAST_NEIGHBOURS);
    }
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
