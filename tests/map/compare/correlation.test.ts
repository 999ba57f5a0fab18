import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRanks } from '../../../src/map/compare/average-ranks.ts';
import { correlationOf } from '../../../src/map/compare/correlation.ts';
import { pairPlaces } from '../../../src/map/compare/pair-places.ts';
import { exactPairs, value } from './pairs.ts';

/** Anscombe 1973, "Graphs in Statistical Analysis": the first and the fourth sets, both r = 0.816. */
const FIRST = [
  [10, 8.04],
  [8, 6.95],
  [13, 7.58],
  [9, 8.81],
  [11, 8.33],
  [14, 9.96],
  [6, 7.24],
  [4, 4.26],
  [12, 10.84],
  [7, 4.82],
  [5, 5.68],
] as const;
const FOURTH = [
  [8, 6.58],
  [8, 5.76],
  [8, 7.71],
  [8, 8.84],
  [8, 8.47],
  [8, 7.04],
  [8, 5.25],
  [19, 12.5],
  [8, 5.56],
  [8, 7.91],
  [8, 6.89],
] as const;

describe('correlationOf', () => {
  it('gives the published coefficient of Anscombe’s sets', () => {
    const first = correlationOf(exactPairs(FIRST));
    expect(first).toMatchObject({ kind: 'linear', count: 11, strength: 'strong' });
    expect(first).toMatchObject({ isUnclear: false, leansOnFew: false });
    expect(first.kind === 'linear' && first.r).toBeCloseTo(0.816, 3);
  });

  it('says where a few extreme territories make the link', () => {
    const fourth = correlationOf(exactPairs(FOURTH));
    expect(fourth.kind === 'linear' && fourth.r).toBeCloseTo(0.817, 3);
    expect(fourth).toMatchObject({ leansOnFew: true });
  });

  it('calls what a few territories show by chance unclear', () => {
    const pairs = exactPairs([
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 2],
      [5, 4],
    ]);
    expect(correlationOf(pairs)).toMatchObject({ kind: 'linear', isUnclear: true });
  });

  it('says nothing of too few territories, nor of an indicator that never changes', () => {
    expect(correlationOf(exactPairs(FIRST.slice(0, 4)))).toEqual({ kind: 'too-few', count: 4 });
    const flat = FIRST.map(([x]) => [x, 0.1] as const);
    expect(correlationOf(exactPairs(flat))).toEqual({ kind: 'constant', count: 11 });
  });

  it('leaves out what is known as a bound, and keeps what is known about', () => {
    const codes = FIRST.map((_, index) => String(index));
    const across = new Map(codes.map((code, i) => [code, value(FIRST[i]?.[0] ?? NaN)]));
    const up = new Map(
      codes.map((code, i) => {
        const qualifier = i === 0 ? 'plus_de' : i === 1 ? 'environ' : 'exact';
        return [code, value(FIRST[i]?.[1] ?? NaN, qualifier)];
      }),
    );
    expect(correlationOf(pairPlaces(codes, across, up).pairs).count).toBe(10);
  });

  it('is 1 along any rising line, −1 along a falling one, whatever the sizes', () => {
    const size = fc.double({ min: 1e-100, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.boolean(), (width, height, rises) => {
        const line = Array.from(
          { length: 8 },
          (_, index) => [(index / 8) * width, (rises ? 1 : -1) * (index / 8) * height] as const,
        );
        const found = correlationOf(exactPairs(line));
        expect(found.kind === 'linear' && found.r).toBeCloseTo(rises ? 1 : -1, 6);
      }),
    );
  });
});

describe('averageRanks', () => {
  it('shares ranks between equal values', () => {
    expect(averageRanks([10, 30, 10, 20, 30, 30])).toEqual([1.5, 5, 1.5, 3, 5, 5]);
    expect(averageRanks([])).toEqual([]);
  });
});
