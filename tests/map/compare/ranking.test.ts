import { describe, expect, it } from 'vitest';
import { rankPlaces } from '../../../src/map/compare/rank-places.ts';
import { rankingScale } from '../../../src/map/compare/ranking-bars.ts';
import { rankingExcerpt } from '../../../src/map/compare/ranking-excerpt.ts';
import { meanOf, pooledRate } from '../../../src/map/compare/ranking-reference.ts';
import type { PlaceValue } from '../../../src/map/place-state.ts';
import { absent, value } from './pairs.ts';

const rank = (places: Readonly<Record<string, PlaceValue>>) =>
  rankPlaces(Object.keys(places), new Map(Object.entries(places)));

describe('rankPlaces', () => {
  it('ranks from the highest, zero last, without those that have no value', () => {
    const ranked = rank({ a: value(0), b: value(5), c: absent('withheld'), d: value(-2) });
    expect(ranked.map(({ code, rank: place }) => [code, place])).toEqual([
      ['b', 1],
      ['a', 2],
      ['d', 3],
    ]);
  });

  it('shares a rank between equal values, and leaves the next ones out', () => {
    const ranked = rank({ a: value(5), b: value(9), c: value(5), d: value(1) });
    expect(ranked.map(({ code, rank: best, ties }) => [code, best, ties])).toEqual([
      ['b', 1, 0],
      ['a', 2, 1],
      ['c', 2, 1],
      ['d', 4, 0],
    ]);
  });

  it('goes from the best rank to the worst where a bound leaves the order open', () => {
    const ranked = rank({ a: value(900), b: value(500, 'plus_de'), c: value(600), d: value(20) });
    expect(ranked.map(({ code, rank: best, worstRank }) => [code, best, worstRank])).toEqual([
      ['a', 1, 2],
      ['c', 2, 3],
      ['b', 1, 3],
      ['d', 4, 4],
    ]);
  });
});

describe('rankingExcerpt', () => {
  const ranked = rank(
    Object.fromEntries([...'abcdefghij'].map((code, i) => [code, value(10 - i)])),
  );
  const rowsOf = (top: number, bottom: number, keep: readonly string[] = []) =>
    rankingExcerpt(ranked, { top, bottom, keep: new Set(keep) }).map((row) =>
      row.kind === 'place' ? row.place.code : row.count,
    );

  it('keeps the ends and says how many are between', () => {
    expect(rowsOf(3, 2)).toEqual(['a', 'b', 'c', 5, 'i', 'j']);
  });

  it('keeps the chosen ones where they stand', () => {
    expect(rowsOf(2, 1, ['f'])).toEqual(['a', 'b', 3, 'f', 3, 'j']);
  });

  it('shows a lone one rather than say that it is hidden', () => {
    expect(rowsOf(3, 2, ['e'])).toEqual(['a', 'b', 'c', 'd', 'e', 3, 'i', 'j']);
  });

  it('leaves nothing out where all have room', () => {
    expect(rowsOf(10, 5)).toEqual([...'abcdefghij']);
  });
});

describe('rankingScale', () => {
  it('starts all bars at zero, falls on its left', () => {
    const { bar, zero } = rankingScale([-10, 30]);
    expect(zero).toBe(0.25);
    expect(bar(value(30).measure)).toMatchObject({ start: 0.25, end: 1 });
    expect(bar(value(-10).measure)).toMatchObject({ start: 0, end: 0.25 });
  });

  it('opens the end beyond which a bound may lie', () => {
    const { bar } = rankingScale([10]);
    expect(bar(value(5, 'plus_de').measure)).toMatchObject({ openEnd: true, openStart: false });
    expect(bar(value(5, 'moins_de').measure)).toMatchObject({ openEnd: false, openStart: true });
    expect(bar(value(5, 'environ').measure)).toMatchObject({ openEnd: false, isInexact: true });
    expect(bar(value(5).measure)).toMatchObject({ openEnd: false, isInexact: false });
  });

  it('has room for nothing but zeros', () => {
    expect(rankingScale([0, 0]).bar(value(0).measure)).toMatchObject({ start: 0, end: 0 });
  });
});

describe('meanOf', () => {
  it('is that of the values, and of none that is not exact', () => {
    expect(meanOf(rank({ a: value(1), b: value(0), c: value(5) }))).toBeCloseTo(2);
    expect(meanOf(rank({ a: value(1), b: value(5, 'plus_de') }))).toBeUndefined();
    expect(meanOf([])).toBeUndefined();
  });
});

describe('pooledRate', () => {
  it('weighs each rate by its inhabitants, those without a rate not at all', () => {
    const inhabitants = new Map([
      ['a', 100],
      ['b', 900],
      ['c', 5000],
    ]);
    const ranked = rank({ a: value(10), b: value(0), c: absent('not-reported') });
    expect(pooledRate(ranked, (code) => inhabitants.get(code))).toBe(1);
    expect(pooledRate(ranked, () => 0)).toBeUndefined();
    expect(pooledRate(rank({ a: value(1, 'environ') }), () => 9)).toBeUndefined();
  });
});
