import { describe, expect, it } from 'vitest';
import { gatheredMarkers } from '../../src/map/gathered-markers.ts';
import { MARKER_KINDS, type MarkerGroup } from '../../src/map/marker-groups.ts';
import { lotMap } from './lot.ts';

const base = lotMap();
const codes = base.communes.map(({ code }) => code);
const groups: readonly MarkerGroup[] = codes.map((code) => ({
  code,
  items: { event: [`event ${code}`], partner: code === '46042' ? ['a', 'b'] : [] },
}));
const ids = (some: readonly MarkerGroup[]) =>
  some.flatMap(({ items }) => MARKER_KINDS.flatMap((kind) => items[kind])).sort();

describe('gatheredMarkers()', () => {
  const WIDE = 3000 / base.width;
  const NARROW = 350 / base.width;

  it('leaves them where they stand on a map of communes, and wherever there is room', () => {
    expect(gatheredMarkers(groups, base, 'commune', NARROW)).toBe(groups);
    expect(gatheredMarkers(groups, base, 'epci', WIDE)).toBe(groups);
    expect(gatheredMarkers(groups.slice(0, 20), base, 'epci', NARROW)).toHaveLength(20);
  });

  it.each(['epci', 'arrondissement', 'departement'] as const)(
    'gathers those of a crowded map by %s, and loses none',
    (level) => {
      const gathered = gatheredMarkers(groups, base, level, NARROW);
      expect(gathered.length).toBeLessThan(20);
      for (const { code } of gathered) expect(codes).not.toContain(code);
      expect(ids(gathered)).toEqual(ids(groups));
    },
  );
});
